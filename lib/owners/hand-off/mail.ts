import type { Channel } from '../card.ts'

/**
 * A mail in the person's own program (RFC 6068: values percent-encoded, lines end in CRLF). Windows hands at most 2048
 * characters to the program, and Chromium opens no longer link.
 */
export const mailChannel = (address: string): Channel => ({
  kind: 'mail',
  address,
  link: {
    template: `mailto:${encodeAddress(address)}?subject={subject}&body={body}`,
    longest: 2000,
    lineBreak: '\r\n',
  },
})

/** RFC 6068, 2: in an address only @ stands for itself, and + is better known as it is. */
const encodeAddress = (address: string) =>
  encodeURIComponent(address.toWellFormed()).replaceAll('%40', '@').replaceAll('%2B', '+')

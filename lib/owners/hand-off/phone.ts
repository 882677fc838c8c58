import type { Channel } from '../card.ts'

/** A call (RFC 3966). The link carries no words: the person says them. */
export const phoneChannel = (number: string): Channel => ({
  kind: 'phone',
  address: number,
  link: { template: `tel:${number.replace(/[^+\d]/g, '')}`, longest: 100 },
})

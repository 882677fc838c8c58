import type { Channel } from '../card.ts'

/** A page of the company's that takes no words in its address, such as a chat or a form: it is opened, and the words are copied. */
export const placeChannel = (kind: 'chat' | 'form', address: string, label?: string): Channel => ({
  kind,
  address,
  ...(label && { label }),
  link: { template: escapeBraces(address), longest: 2000 },
})

/** What stands in an address as it is must not be read as a field. */
export const escapeBraces = (address: string) => address.replaceAll('{', '%7B').replaceAll('}', '%7D')

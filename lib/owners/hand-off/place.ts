import type { Channel } from '../card.ts'

/** A page of the company's that takes no words in its address, such as a chat or a form: it is opened, and the words are copied. */
export const placeChannel = (kind: 'chat' | 'form', address: string, label?: string): Channel => ({
  kind,
  address,
  ...(label && { label }),
  link: { template: asWritten(address), longest: 10_000 },
})

/** An address as a browser writes it, with letters of other alphabets encoded; what stands there as a brace is no field. */
export const asWritten = (address: string) => new URL(address).href.replaceAll('{', '%7B').replaceAll('}', '%7D')

import { type Item, plainText } from './composer/item.ts'

const key = 'unsent'

/** The posts that were put aside, newest first: the text of each box. They are still there when the page is loaded again. */
export const unsent = (): string[][] => JSON.parse(localStorage.getItem(key) ?? '[]')

export function keepUnsent(items: Item[]) {
  localStorage.setItem(key, JSON.stringify([items.map(plainText), ...unsent()]))
}

import { isComposing } from '../composing.ts'

/** An Enter that ends a composition chooses characters, it publishes nothing. */
const isEnter = (event: KeyboardEvent): boolean => event.key === 'Enter' && !isComposing(event)

/** Ctrl+Enter, or Command+Enter on a Mac. */
export const isCommandEnter = (event: KeyboardEvent): boolean =>
  isEnter(event) && (event.ctrlKey || event.metaKey) && !event.altKey

/** Enter as a box that sends on Enter takes it: with Shift or Alt it is a new line. */
export const isPlainEnter = (event: KeyboardEvent): boolean => isEnter(event) && !event.shiftKey && !event.altKey

import { readBlocks } from '../editors/read-blocks.ts'

/** The text of a published post or comment as the page shows it, pictured emoji included; undefined when there is none. */
export const shownText = (el: Element | null | undefined): string | undefined =>
  (el && readBlocks(el).text.trim()) || undefined

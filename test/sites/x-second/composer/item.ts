import { ContentState, EditorState } from 'draft-js'
import { decorator } from './decorate.tsx'

/** One post of a thread: its text, and what hangs on it. */
export interface Item {
  text: EditorState
  /** The address of a picture. */
  picture?: string | undefined
  /** What a poll lets people choose. */
  choices?: string[] | undefined
}

export const itemWith = (text: string): Item => ({
  text: EditorState.createWithContent(ContentState.createFromText(text), decorator),
})

export const plainText = (item: Item) => item.text.getCurrentContent().getPlainText('\n')

/** Everything of a post that others will read, in its order on the page. */
export const textsOf = (item: Item): string[] => [plainText(item), ...(item.choices ?? [])]

/** Something is there to send, and no poll is without two choices. */
export function isReady(items: Item[]): boolean {
  const hasContent = items.some((item) => item.picture || plainText(item).trim())
  return hasContent && items.every(({ choices }) => !choices || choices.filter((choice) => choice.trim()).length > 1)
}

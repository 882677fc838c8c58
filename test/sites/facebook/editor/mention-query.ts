import { $createTextNode, $getSelection, $isRangeSelection, $isTextNode, type TextNode } from 'lexical'
import { $createMentionNode } from './mention-node.ts'

export interface MentionQuery {
  /** The text node with the "@…", and where in it that begins and ends. */
  node: TextNode
  start: number
  end: number
  words: string
}

/** The "@…" right before the caret, if there is one. */
export function $findMentionQuery(): MentionQuery | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  if (!$isTextNode(node) || !node.isSimpleText()) return null
  const end = selection.anchor.offset
  const match = /(?:^|\s)@(\p{L}[\p{L} ]{0,20})$/u.exec(node.getTextContent().slice(0, end))
  if (!match?.[1]) return null
  return { node, start: end - match[1].length - 1, end, words: match[1] }
}

/** Puts a name in the place of the "@…". */
export function $insertMention(name: string) {
  const query = $findMentionQuery()
  if (!query) return
  const parts = query.node.splitText(query.start, query.end)
  const mention = parts[query.start === 0 ? 0 : 1]?.replace($createMentionNode(name))
  // The caret must be able to stand behind the name, so a space follows it.
  const space = $createTextNode(' ')
  mention?.insertAfter(space)
  space.select()
}

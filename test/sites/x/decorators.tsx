import { CompositeDecorator, type ContentBlock, type ContentState, EditorState } from 'draft-js'
import type { ReactNode } from 'react'
import { Emoji } from './emoji.tsx'

export const limit = 280

type Mark = (start: number, end: number) => void

const Accent = ({ children }: { children: ReactNode }) => <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>

const Overflow = ({ children }: { children: ReactNode }) => (
  <span style={{ backgroundColor: 'rgba(244, 33, 46, 0.3)' }}>{children}</span>
)

/** Marks the first group of each match, so that the space before a hashtag stays plain. */
const matching = (pattern: RegExp) => (block: ContentBlock, mark: Mark) => {
  for (const { 0: all, 1: word = all, index } of block.getText().matchAll(pattern)) {
    const start = index + all.length - word.length
    mark(start, start + word.length)
  }
}

const words = [
  {
    strategy: (block: ContentBlock, mark: Mark, content: ContentState) =>
      block.findEntityRanges((character) => {
        const key = character.getEntity()
        return key !== null && content.getEntity(key).getType() === 'EMOJI'
      }, mark),
    component: Emoji,
  },
  { strategy: matching(/https?:\/\/\S+/g), component: Accent },
  { strategy: matching(/(?:^|\s)(#[\p{L}\p{N}_]+)/gu), component: Accent },
  { strategy: matching(/(?:^|\s)(@\w+)/g), component: Accent },
]

/** Past the limit the red background comes first: Draft.js gives each letter one decorator. */
const overflow = {
  strategy(block: ContentBlock, mark: Mark, content: ContentState) {
    const before = content
      .getBlocksAsArray()
      .slice(0, content.getBlocksAsArray().indexOf(block))
      .reduce((sum, each) => sum + each.getLength() + 1, 0)
    const start = Math.max(0, limit - before)
    if (start < block.getLength()) mark(start, block.getLength())
  },
  component: Overflow,
}

export const plain = new CompositeDecorator(words)

export function isOver(editor: EditorState): boolean {
  return editor.getCurrentContent().getPlainText('\n').length > limit
}

/** Lays the red background anew: it depends on the whole text, not on the changed block alone. */
export function redecorate(editor: EditorState): EditorState {
  if (editor.isInCompositionMode()) return editor
  return EditorState.set(editor, { decorator: isOver(editor) ? new CompositeDecorator([overflow, ...words]) : plain })
}

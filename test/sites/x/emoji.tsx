import { EditorState, Modifier, SelectionState } from 'draft-js'
import type { ReactNode } from 'react'

/** An own face in the place of the site's picture. */
const face = [
  'radial-gradient(circle at 36% 42%, #5b3a00 0.08em, transparent 0.09em)',
  'radial-gradient(circle at 64% 42%, #5b3a00 0.08em, transparent 0.09em)',
  'radial-gradient(ellipse at 50% 64%, #b5651d 0.15em, transparent 0.16em)',
  'radial-gradient(circle, #ffcc4d 0.5em, transparent 0.52em)',
].join(', ')

/** The site draws every emoji as a background and clips the real character away. */
export function Emoji({ children }: { children: ReactNode }) {
  return (
    <span style={{ backgroundImage: face, padding: '0 0.1em' }}>
      <span style={{ clipPath: 'circle(0% at center)', WebkitTextFillColor: 'transparent' }}>{children}</span>
    </span>
  )
}

/** Turns each new emoji into an immutable entity, as the site does while one types. */
export function markEmoji(editor: EditorState): EditorState {
  if (editor.isInCompositionMode()) return editor
  const before = editor.getCurrentContent()
  let content = before
  for (const block of before.getBlocksAsArray()) {
    for (const { 0: character, index } of block.getText().matchAll(/\p{RGI_Emoji}/gv)) {
      if (block.getEntityAt(index)) continue
      content = content.createEntity('EMOJI', 'IMMUTABLE', {})
      const range = SelectionState.createEmpty(block.getKey()).merge({
        anchorOffset: index,
        focusOffset: index + character.length,
      })
      content = Modifier.applyEntity(content, range, content.getLastCreatedEntityKey())
    }
  }
  return content === before ? editor : EditorState.set(editor, { currentContent: content })
}

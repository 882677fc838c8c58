import { EditorState, Modifier, SelectionState } from 'draft-js'
import type { ReactNode } from 'react'

/** An own face in the place of the site's picture. */
export const emojiPicture = `data:image/svg+xml,${encodeURIComponent(`
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">
  <circle cx="18" cy="18" r="18" fill="#ffcc4d"/>
  <path d="M10 21q8 12 16 0z" fill="#664500"/>
  <ellipse cx="12" cy="13" rx="2.5" ry="3.5" fill="#664500"/>
  <ellipse cx="24" cy="13" rx="2.5" ry="3.5" fill="#664500"/>
</svg>`)}`

const background = {
  backgroundImage: `url("${emojiPicture}")`,
  backgroundSize: '1em 1em',
  backgroundPosition: 'center center',
  backgroundRepeat: 'no-repeat',
  padding: '0.15em',
}

/** The site draws every emoji as a background and clips the real character away. */
export function Emoji({ children }: { children: ReactNode }) {
  return (
    <span style={background}>
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

import { useState } from 'react'
import { recordPublished } from '../record.ts'
import { x } from '../style/x.ts'
import { PressButton } from '../ui/press-button.tsx'

/** A story of words: they are drawn on a canvas, the box is no editor that anything is known of. */
export function StoryPage() {
  const [text, setText] = useState('')
  return (
    <div role="main" className={x('max-width:420px; margin:0 auto; padding:24px; display:grid; gap:16px')}>
      <canvas width={360} height={480} className={x('border-radius:8px; background:var(--accent)')} />
      <div
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-label="Start typing"
        className={x('min-height:48px; padding:8px; border:1px solid var(--divider); border-radius:8px')}
        onInput={(event) => setText(event.currentTarget.textContent)}
      />
      <PressButton
        label="Share to story"
        disabled={text === ''}
        className={x('display:grid; place-items:center; height:36px; border-radius:6px; background:var(--soft-button)')}
        onPress={() => recordPublished('story', text, 'button')}
      >
        <span>Share to story</span>
      </PressButton>
    </div>
  )
}

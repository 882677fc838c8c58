import { type ReactNode, useRef, useState } from 'react'
import { x } from '../style/x.ts'
import { Icon } from '../ui/icon.tsx'
import { PressButton } from '../ui/press-button.tsx'

/** Like, Comment and Share under a post. */
export function PostActions({ onShare }: { onShare(): void }) {
  const [liked, setLiked] = useState(false)
  const row = useRef<HTMLDivElement>(null)
  const focusComment = () =>
    row.current
      ?.closest('[role=article]')
      ?.querySelector<HTMLElement>('form[role=presentation] [role=textbox]')
      ?.focus()
  return (
    <div ref={row} className={bar}>
      <Action label="Like" pressed={liked} onPress={() => setLiked(!liked)}>
        <Icon name="like" /> Like
      </Action>
      <Action label="Leave a comment" onPress={focusComment}>
        <Icon name="comment" /> Comment
      </Action>
      <Action label="Send this to friends or post it on your profile." onPress={onShare}>
        <Icon name="share" /> Share
      </Action>
    </div>
  )
}

function Action(props: { label: string; pressed?: boolean; onPress(): void; children: ReactNode }) {
  return (
    <PressButton
      label={props.label}
      aria-pressed={props.pressed}
      className={props.pressed ? pressedAction : action}
      onPress={props.onPress}
    >
      {props.children}
    </PressButton>
  )
}

const bar = x(
  'display:grid; grid-template-columns:repeat(3, 1fr); margin:0 16px; padding:4px 0; border-top:1px solid var(--divider); border-bottom:1px solid var(--divider)',
)
const base =
  'display:flex; align-items:center; justify-content:center; gap:8px; height:32px; border-radius:4px; font-weight:600; hover>background:var(--hover)'
const action = x(`${base}; color:var(--secondary-text)`)
const pressedAction = x(`${base}; color:var(--accent)`)

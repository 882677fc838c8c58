import type { Draft } from '../compose/post-dialog.tsx'
import { me } from '../data.ts'
import { x } from '../style/x.ts'
import { Avatar } from '../ui/avatar.tsx'
import { PressButton } from '../ui/press-button.tsx'
import { useLayers } from '../use-layers.ts'

/** Looks like a text box but is only the button that opens the dialog. */
export function PostPrompt({ prompt, draft }: { prompt: string; draft: Draft }) {
  const layers = useLayers()
  return (
    <div role="region" aria-label="Create a post" className={card}>
      <Avatar of={me} />
      <PressButton className={box} onPress={() => layers.open({ kind: 'post', draft })}>
        <span>{prompt}</span>
      </PressButton>
    </div>
  )
}

export const newPost: Draft = { surface: 'post', title: 'Create post', placeholder: "What's on your mind, Robin?" }

const card = x(
  'display:flex; gap:8px; padding:12px 16px; margin-bottom:16px; border-radius:8px; background:var(--card); box-shadow:var(--card-shadow); narrow>border-radius:0',
)
const box = x(
  'flex-grow:1; display:flex; align-items:center; padding:0 12px; border-radius:20px; background:var(--comment); color:var(--secondary-text); font-size:17px; narrow>font-size:15px',
)

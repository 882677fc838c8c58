import { useRef } from 'preact/hooks'
import type { Guide } from '../../lib/compose/guide.ts'
import { nextNoteKey } from '../../lib/compose/shortcut.ts'
import { Sign } from '../look/sign.tsx'
import { words } from '../words/en.ts'
import { pillLabel } from './pill-label.ts'
import { usePlace, useSurroundings } from './surroundings.ts'

/** The small mark at the box: what was found, in two words. With notes it opens the first one. */
export function Pill({ guide }: { guide: Guide }) {
  const { actions } = useSurroundings()
  const pill = useRef<HTMLDivElement>(null)
  usePlace(pill, 'pill')
  const said = pillLabel(guide)
  if (!said) return null

  const first = guide.help ?? guide.notes[0]
  const inside = (
    <>
      <Sign broken={guide.status === 'not-checking'} />
      <span class={first && !first.isHelp ? `line-${first.finding.action}` : undefined}>{said.text}</span>
    </>
  )
  const open = guide.openKey !== null
  return (
    <div ref={pill} class={`pill-place ${guide.status}`}>
      {first ? (
        <button
          type="button"
          class="pill"
          aria-label={said.label}
          aria-keyshortcuts={nextNoteKey}
          title={words.pill.shortcut(nextNoteKey)}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => actions.openNote(open ? null : first.key)}
        >
          {inside}
        </button>
      ) : (
        <span class="pill" role="img" aria-label={said.label} title={said.label}>
          {inside}
        </span>
      )}
    </div>
  )
}

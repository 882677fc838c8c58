import { useState } from 'preact/hooks'
import type { Fix } from '../../lib/check/verdict.ts'
import type { Note } from '../../lib/compose/guide.ts'
import { words } from '../words/en.ts'
import type { FixOutcome } from './fix-outcome.ts'
import { useSurroundings } from './surroundings.ts'

interface FixRowProps {
  note: Note
  fix: Fix
  outcome: FixOutcome | null
  main: boolean
}

/** The button that settles a note, and what came of it. */
export function FixRow({ note, fix, outcome, main }: FixRowProps) {
  const { actions } = useSurroundings()
  const [copiedKey, setCopiedKey] = useState<string | null>(null)
  const result = outcome?.key === note.key ? outcome.result : null
  const label = fix.ready ? words.fix.use(fix.label) : fix.label
  const mustCopy = result === 'copy-instead'
  const copied = fix.text && !fix.ready ? words.fix.copiedWords : words.fix.copiedText
  const press = () => {
    if (!mustCopy) return actions.applyFix(note.key)
    actions.copyFix(note.key)
    setCopiedKey(note.key)
  }
  return (
    <div class="fix">
      {fix.ready && !mustCopy && <p class="by-hand">{fix.text}</p>}
      <button type="button" class={main ? 'button main' : 'button'} onClick={press}>
        {mustCopy ? words.fix.copy : label}
      </button>
      <p role="status" class="small">
        {result === 'done' && words.fix.done}
        {result === 'busy' && words.fix.busy}
        {mustCopy && (copiedKey === note.key ? copied : words.fix.copyInstead)}
      </p>
      {mustCopy && fix.text && (
        <p class="by-hand" data-selectable>
          {fix.text}
        </p>
      )}
    </div>
  )
}

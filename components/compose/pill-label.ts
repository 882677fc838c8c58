import type { Guide } from '../../lib/compose/guide.ts'
import { words } from '../words/en.ts'

/** What the pill shows and what a screen reader hears; null while there is nothing to say. */
export function pillLabel({
  status,
  notes,
  help,
}: Pick<Guide, 'status' | 'notes' | 'help'>): { text: string; label: string } | null {
  const { pill, action } = words
  if (status === 'idle') return null
  if (status === 'not-checking') return { text: pill.notChecking, label: pill.notCheckingLabel }
  if (status === 'off') return { text: pill.off, label: pill.offLabel }
  if (status === 'ready') return { text: pill.ready, label: pill.ready }
  if (help) return { text: help.finding.title, label: pill.helpLabel(help.finding.title) }
  const first = notes[0]
  if (status === 'checked' || !first) return { text: pill.checked, label: pill.checkedLabel }
  return { text: pill.notes(notes.length), label: pill.notesLabel(notes.length, action[first.finding.action]) }
}

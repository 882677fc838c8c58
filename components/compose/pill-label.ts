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
  const shown = help ? [help] : notes
  const [first] = shown
  if (!first) return { text: pill.checked, label: pill.checkedLabel }
  const { finding } = first
  const said = help
    ? { text: finding.title, label: pill.helpLabel(finding.title) }
    : { text: pill.notes(notes.length), label: pill.notesLabel(notes.length, action[finding.action]) }
  const waits = shown.every(({ waiting }) => waiting && !waiting.hasStandIn && !waiting.isOver)
  return waits ? { text: pill.waiting, label: `${said.label} ${pill.waiting}.` } : said
}

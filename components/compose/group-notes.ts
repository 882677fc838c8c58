import { type Action, firmnessOf } from '../../lib/check/verdict.ts'
import type { Note } from '../../lib/compose/guide.ts'

/** Notes that say the same thing about different words: one line of the panel. */
export interface NoteGroup {
  title: string
  action: Action
  /** Each marked phrase once, in the order of the draft. */
  quotes: string[]
}

/** Groups notes by rule and action, the firmest first, otherwise in the order they came. */
export function groupNotes(notes: Note[]): NoteGroup[] {
  const groups = new Map<string, NoteGroup>()
  for (const { finding, quote } of notes) {
    const key = `${finding.action} ${finding.rule}`
    const group = groups.get(key) ?? { title: finding.title, action: finding.action, quotes: [] }
    groups.set(key, group)
    if (quote.trim() && !group.quotes.includes(quote)) group.quotes.push(quote)
  }
  return [...groups.values()].sort((a, b) => firmnessOf(b) - firmnessOf(a))
}

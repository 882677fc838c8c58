import type { Note } from '../../../lib/compose/guide.ts'
import { firstNote, galleryNow, sampleOwner } from './notes.ts'
import type { SampleTexts } from './texts.ts'

const minute = 60_000
const asked = {
  ...{ at: galleryNow - 20 * minute, half: galleryNow + 10 * minute, by: galleryNow + 40 * minute },
  ...{ isOver: false, hasStandIn: false, escalation: 'Chief Financial Officer' },
}

const standIn = (texts: SampleTexts) => ({
  ...sampleOwner(texts),
  id: 'legal',
  team: texts.otherTeam,
  person: undefined,
})

const away = (texts: SampleTexts): Partial<Note> => ({
  owner: standIn(texts),
  insteadOf: { ...sampleOwner(texts), opens: galleryNow + 5 * 24 * 60 * minute },
})

/** How the question stands that a note was asked about, and who stands in: what differs from a note that nobody asked about. */
const standings: Record<string, (texts: SampleTexts) => Partial<Note>> = {
  away,
  incident: () => ({ why: 'incident' }),
  asked: () => ({ waiting: asked }),
  silent: (texts) => ({ owner: standIn(texts), waiting: { ...asked, hasStandIn: true } }),
  over: (texts) => ({ owner: standIn(texts), waiting: { ...asked, hasStandIn: true, isOver: true } }),
}

/** A note in each of these states, by the name of the state. */
export const standingNotes: Record<string, (texts: SampleTexts) => Note> = {
  ...Object.fromEntries(
    Object.entries(standings).map(([name, change]) => [
      name,
      (texts: SampleTexts): Note => ({ ...firstNote(texts, { fixable: false }), consulted: [], ...change(texts) }),
    ]),
  ),
  lasting: (texts) => {
    const note = firstNote(texts, { action: 'hold' })
    return { ...note, finding: { ...note.finding, lapses: false }, waiting: { ...asked, isOver: true } }
  },
}

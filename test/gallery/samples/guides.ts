import type { Fix } from '../../../lib/check/verdict.ts'
import { type Choice, emptyGuide, type Guide } from '../../../lib/compose/guide.ts'
import { canHelp } from '../../../lib/compose/words.ts'
import { firstNote, type NoteChoices, sampleChannels, sampleQuestion, secondNote } from './notes.ts'
import { standingNotes } from './standings.ts'
import type { SampleTexts } from './texts.ts'

const withNotes = (texts: SampleTexts, choices?: NoteChoices): Guide => ({
  ...emptyGuide,
  status: 'notes',
  notes: [firstNote(texts, choices), secondNote(texts)],
})

/** An owner has written what could be said. */
const readyFix = (texts: SampleTexts): Fix => ({
  kind: 'replace',
  span: { start: 0, end: 0 },
  text: texts.instead,
  label: texts.secondTitle,
  ready: true,
})

/** Nothing is found, and somebody could help all the same. */
const withHelp = (texts: SampleTexts, fix?: Fix): Guide => {
  const note = firstNote(texts)
  const title = canHelp(note.owner?.team ?? '')
  return {
    ...emptyGuide,
    status: 'checked',
    help: {
      ...note,
      quote: '',
      isHelp: true,
      finding: { ...note.finding, fix, title, message: { what: '', why: '' } },
    },
  }
}

const card = (texts: SampleTexts, choices?: NoteChoices): Guide => ({ ...withNotes(texts, choices), openKey: 'first' })

const gate = (texts: SampleTexts, firmest: 'advise' | 'confirm' | 'hold'): Guide => {
  const guide = withNotes(texts, { action: firmest })
  return { ...guide, gate: { notes: guide.notes, firmest } }
}

const outcome = (texts: SampleTexts, result: NonNullable<Guide['fixOutcome']>['result']): Guide => ({
  ...card(texts, { replacement: texts.instead }),
  fixOutcome: { key: 'first', result },
})

const question = (texts: SampleTexts, choice?: Partial<Choice>): Guide => ({
  ...card(texts),
  question: sampleQuestion(texts, choice),
})

const [, chat, form, phone, place] = sampleChannels

const copied = (guide: Guide): Guide => ({ ...guide, question: guide.question && { ...guide.question, copied: true } })

/** An owner with one channel only. */
const single = (guide: Guide): Guide => ({ ...guide, question: guide.question && { ...guide.question, channels: [] } })

/** Every state of the parts at the compose box. */
export const guides: Record<string, (texts: SampleTexts) => Guide> = {
  'pill-checked': () => ({ ...emptyGuide, status: 'checked' }),
  'pill-ready': () => ({ ...emptyGuide, status: 'ready' }),
  'pill-notes': (texts) => withNotes(texts),
  'pill-help': (texts) => withHelp(texts),
  'card-help': (texts) => ({ ...withHelp(texts), openKey: 'first' }),
  'card-ready': (texts) => ({ ...withHelp(texts, readyFix(texts)), openKey: 'first' }),
  'pill-not-checking': () => ({ ...emptyGuide, status: 'not-checking' }),
  'card-note': (texts) => card(texts, { action: 'note', owned: false }),
  'card-advise': (texts) => card(texts),
  'card-guess': (texts) => card(texts, { fixable: false, confidence: 'low' }),
  'card-confirm': (texts) => card(texts, { action: 'confirm', fixable: false }),
  'card-hold': (texts) => card(texts, { action: 'hold' }),
  'card-closed': (texts) => card(texts, { asleep: true }),
  ...Object.fromEntries(
    Object.entries(standingNotes).map(([name, noteOf]) => [
      `card-${name}`,
      (texts: SampleTexts): Guide => ({ ...emptyGuide, status: 'notes', notes: [noteOf(texts)], openKey: 'first' }),
    ]),
  ),
  'card-last': (texts) => ({ ...withNotes(texts), openKey: 'second' }),
  'card-fix-done': (texts) => outcome(texts, 'done'),
  'card-fix-copy': (texts) => outcome(texts, 'copy-instead'),
  'card-fix-busy': (texts) => outcome(texts, 'busy'),
  'gate-advise': (texts) => gate(texts, 'advise'),
  'gate-confirm': (texts) => gate(texts, 'confirm'),
  'gate-hold': (texts) => gate(texts, 'hold'),
  'gate-over': (texts) => {
    const notes = [standingNotes.over?.(texts)].flatMap((note) => note ?? [])
    return { ...emptyGuide, status: 'notes', notes, gate: { notes, firmest: 'confirm' } }
  },
  'question-plain': (texts) => single(question(texts)),
  'question-channels': (texts) => question(texts),
  'question-draft': (texts) => question(texts, { withDraft: true, withLink: true }),
  'question-chat': (texts) => question(texts, { channel: chat }),
  'question-copied': (texts) => copied(question(texts, { channel: chat })),
  'question-form': (texts) => question(texts, { channel: form }),
  'question-phone': (texts) => question(texts, { channel: phone }),
  'question-copy': (texts) => question(texts, { channel: place }),
}

/** States that open by a press on a button of the card. */
export const pressed: Record<string, { state: string; press: string }> = {
  'card-why': { state: 'card-advise', press: 'Why this?' },
  'card-dismiss': { state: 'card-advise', press: 'Dismiss' },
}

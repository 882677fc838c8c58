import type { Action, Finding } from '../check/verdict.ts'
import type { Channel, Involved, OwnerCard } from '../owners/card.ts'
import type { HandOff } from '../owners/hand-off/hand-off.ts'
import type { Face } from '../owners/on-duty.ts'
import type { Answerer } from '../owners/route.ts'
import type { Promised } from '../owners/waiting.ts'

/**
 * What the guidance at one compose box shows. `compose` owns it and replaces it whole; `components` draw it.
 * - idle: nothing to say (empty box, or talk the product has no business with): the pill is hidden
 * - checked: looked at, nothing found; ready: the words that an owner has written for it, as they are; notes: n findings; not-checking: something of ours is missing, posting works as usual
 * - off: the company's policy switched this site off
 */
export type Status = 'idle' | 'checked' | 'ready' | 'notes' | 'not-checking' | 'off'

/** One finding as the person meets it. */
export interface Note {
  /** Stable while the same rule marks the same words. */
  key: string
  finding: Finding
  /** The marked words of the draft. */
  quote: string
  /** No finding: somebody could help with the draft. */
  isHelp?: boolean
  /** The action by its rule, whatever silence has lowered: a promise goes by it. */
  firmness: Action
  /** The rule and a fingerprint of the words: by it a question about them is known again. */
  about: string
  /** Who is asked now. */
  owner?: OwnerCard
  why?: Answerer['why'] | undefined
  /** Who is away, where `owner` stands in. */
  insteadOf?: Face
  /** Where the person has asked before; `owner` may then be who stands in for who was asked. */
  waiting?: Promised & { isOver: boolean; hasStandIn: boolean; escalation: string }
  consulted: Involved[]
}

/** What the person chose about a question. */
export interface Choice {
  channel: Channel
  /** Whether the body carries the draft, and the address of the post that is answered; the person ticks both. */
  withDraft: boolean
  withLink: boolean
}

/** A question to an owner, exactly as it would leave: nothing else does. */
export interface Question extends Choice, HandOff {
  /** What it is about, as it stood when the question was opened: by now another owner may answer. */
  note: Note & { owner: OwnerCard }
  /** Every way to ask; the person picks one. */
  channels: Channel[]
  body: string
  /** The post that is being answered can be named. */
  hasLink: boolean
  /** Whether the body could be copied, once that was tried. */
  copied?: boolean
}

export interface Guide {
  status: Status
  notes: Note[]
  /** Who could help, where there are no notes. */
  help: Note | null
  /** Key of the note whose card is open. */
  openKey: string | null
  /** Set while the panel at the publish press is shown. */
  gate: { notes: Note[]; firmest: Action } | null
  /** Set while the preview of a question is shown. */
  question: Question | null
  /** The last thing that happened to a fix, until the next change of the draft. */
  fixOutcome: { key: string; result: 'done' | 'copy-instead' | 'busy' } | null
  /** What a screen reader is told, politely; empty for nothing. */
  announcement: string
}

/** this draft: gone until the box is emptied; this phrase: never again for me; wrong flag: this draft, and remembered as a wrong flag. */
export type Dismissal = 'draft' | 'phrase' | 'wrong-flag'

export interface GuideActions {
  openNote(key: string | null): void
  applyFix(key: string): void
  copyFix(key: string): void
  dismiss(key: string, how: Dismissal): void
  /** Shows the preview of a question about a note. */
  ask(key: string): void
  choose(choice: Partial<Choice>): void
  /** Opens `question.href` and copies what it cannot carry; both are recorded as having left this device. */
  send(): void
  closeQuestion(): void
  /** Leaves the panel without publishing; the caret returns to the box. */
  goBack(): void
  /** Grants one pass for exactly this text; the person presses publish again. */
  goOn(): void
}

export const emptyGuide: Guide = {
  status: 'idle',
  notes: [],
  help: null,
  openKey: null,
  gate: null,
  question: null,
  fixOutcome: null,
  announcement: '',
}

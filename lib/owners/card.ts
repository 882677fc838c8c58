import type { Action } from '../check/verdict.ts'
import type { Link } from './hand-off/link.ts'
import type { Topic } from './topic.ts'

export const channelKinds = ['mail', 'phone', 'chat', 'form', 'copy'] as const

/** One way to reach an owner. */
export interface Channel {
  kind: (typeof channelKinds)[number]
  /** What people read: a mail address, a telephone number, a host or a place. */
  address: string
  /** What the place is called, such as "Jira". */
  label?: string
  /** What opens it; without one the words can only be copied. */
  link?: Link
}

/** Whom to ask: everything the card at the compose box shows about an owner. */
export interface OwnerCard {
  id: string
  /** The team, as people call it: "Investor Relations". */
  team: string
  person?: string
  /** Who takes questions in turn, where there are several. */
  people?: Person[]
  channels: Channel[]
  /** Language tags (BCP 47) the owner answers in. */
  languages: string[]
  hours: Hours
  /** Promised time to a first answer, in minutes of opening time, by action. */
  promise: Partial<Record<Action, number>>
  backup?: string
  escalation?: string
}

/** Somebody else who is involved, and in what, where that is another matter than the first. */
export type Involved = OwnerCard & { topic?: Topic | undefined }

/** One of several people behind an owner: all that is theirs rather than the team's, whole. */
export interface Person extends Pick<OwnerCard, 'channels' | 'languages' | 'hours'> {
  person: string
  /** Questions this one takes for each that a colleague takes; 1 where absent. */
  share?: number
}

/**
 * Opening hours on the wall clock of `zone` (IANA name). An owner with `always` answers round the clock: `days` then matter only beside `closed`, and hold all of every day.
 * `day` 0 is Sunday; `from` and `until` are minutes since midnight (1440 is its end); `until` not after `from` ends on the next day.
 * Nobody is there on the days of `closed` (holidays, absences; 2026-12-25, both ends included).
 */
export interface Hours {
  zone: string
  always?: boolean
  days: { day: number; from: number; until: number }[]
  closed?: { from: string; until: string }[]
}

import type { Action } from '../check/verdict.ts'

/** One way to reach an owner. `address` is a mail address, a telephone number or an https link, by kind. */
export interface Channel {
  kind: 'mail' | 'phone' | 'chat' | 'form'
  address: string
  label?: string
}

/** Whom to ask: everything the card at the compose box shows about an owner. */
export interface OwnerCard {
  id: string
  /** The team, as people call it: "Investor Relations". */
  team: string
  person?: string
  channels: Channel[]
  /** Language tags (BCP 47) the owner answers in. */
  languages: string[]
  hours: Hours
  /** Promised time to a first answer, in minutes of opening time, by action. */
  promise: Partial<Record<Action, number>>
  backup?: string
  escalation?: string
}

/**
 * Opening hours on the wall clock of `zone` (IANA name). An owner with `always` answers round the clock.
 * `day` 0 is Sunday; `from` and `until` are minutes since midnight (1440 is its end); `until` not after `from` ends on the next day.
 */
export interface Hours {
  zone: string
  always?: boolean
  days: { day: number; from: number; until: number }[]
}

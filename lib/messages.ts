import type { Network, Surface } from './check/draft.ts'
import type { Channel } from './owners/card.ts'
import type { Asked } from './owners/waiting.ts'
import type { RefusalReason } from './sites/site.ts'

/** One line of what left this device: when, to whom, and what was in it. */
export interface Departure {
  id: string
  /** Epoch milliseconds. */
  at: number
  network: Network
  owner: string
  channel: Channel['kind']
  address: string
  /** What the link carried; both are empty where it only opened a place. */
  subject: string
  body: string
  /** What was copied instead, for the person to paste there: whether they did is not known. */
  copied?: string
  /** By what the answer is awaited. */
  asked?: Asked
}

/** What the content script of a page says about its boxes: element facts only, never text. */
export interface PageReport {
  network: Network
  checking: boolean
  /** Why nothing is checked here, when `checking` is false. */
  reason?: 'no-policy' | 'loading' | 'policy-unreadable' | 'switched-off' | 'off-by-policy' | 'hidden' | 'failed'
  boxes: ({ state: 'watched'; surface: Surface; byStructure?: boolean } | { state: 'refused'; reason: RefusalReason })[]
  /** Names of selectors that the policy mends and this page cannot use. */
  unusable?: string[]
  policyVersion?: string
}

/** Why a policy could not be taken over, in the words of the checker. */
export interface PolicyProblem {
  message: string
  hint?: string
}

/** How a finding was put aside for good: its words, or as a wrong flag. */
export type DismissalList = 'phrases' | 'wrongFlags'

/** A request without details. */
type Nothing = Record<never, never>

/** The one protocol: kind -> request and response. `page/report` is answered by content scripts, the others by the background. */
export interface Protocol {
  'page/report': { request: Nothing; response: PageReport }
  'departure/add': { request: { departure: Departure }; response: null }
  'departure/remove': { request: { id: string }; response: null }
  'dismissal/add': { request: { list: DismissalList; key: string }; response: null }
  'policy/load': { request: { compiled: string }; response: { problems: PolicyProblem[] } }
  'policy/unload': { request: Nothing; response: null }
}

export type Kind = keyof Protocol
export type Message<K extends Kind = Kind> = { [P in K]: { kind: P } & Protocol[P]['request'] }[K]
export type Answer<K extends Kind> =
  | { ok: true; value: Protocol[K]['response'] }
  | { ok: false; error: { code: 'bad-message' | 'bad-sender' | 'failed'; message: string } }

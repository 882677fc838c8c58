import type { Involved, OwnerCard } from '../owners/card.ts'
import type { Answerer } from '../owners/route.ts'
import type { Topic } from '../owners/topic.ts'
import type { Route } from '../policy/compiled.ts'

/** UTF-16 offsets into the draft's text, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** What happens, from the quietest to the firmest. */
export const actions = ['note', 'advise', 'confirm', 'hold'] as const
export type Action = (typeof actions)[number]

/** How firm an action is: 0 for the quietest. */
export const firmnessOf = ({ action }: { action: Action }): number => actions.indexOf(action)
export type Confidence = 'low' | 'medium' | 'high'

export const guardIds = ['work-conditions', 'wrongdoing', 'private-life', 'already-public'] as const
export type GuardId = (typeof guardIds)[number]

/** A named condition that matched, and where: the explanation of a finding. */
export interface Cue {
  name: string
  spans: Span[]
  /** The words that speak most for it, where they need not stand in the draft itself but in what it answers. */
  words?: string[]
}

/** A change of the draft that would settle a finding; `text` replaces the span (empty for remove). */
export interface Fix {
  kind: 'replace' | 'insert' | 'remove' | 'mask'
  span: Span
  text: string
  label: string
  /** Words that an owner has written, for the whole draft. */
  ready?: boolean
}

export interface Finding {
  rule: string
  title: string
  topic: Topic
  span: Span
  action: Action
  confidence: Confidence
  /** True for a rule that is being tried out: never shown to the person. */
  shadow?: boolean
  message: { what: string; why: string; instead?: string }
  fix?: Fix
  clause?: { title: string; url?: string; policyVersion: string }
  because: Cue[]
  /** Owner id; absent where nobody has to be asked. */
  owner?: string
  /** Who else is involved: owner ids. */
  consulted?: string[]
  /** Who decides where nobody has answered for so many minutes of opening time. */
  casting?: Route['casting']
  /** False where a promised answer that never came changes nothing. */
  lapses?: false
}

export interface Verdict {
  /** Sorted by action (firmest first), then by position. */
  findings: Finding[]
  guard?: GuardId
  /** Word for word what an owner has written for others. */
  ready?: true
  owner?: Omit<Answerer, 'card'> & {
    primary: OwnerCard
    consulted: Involved[]
    topic: Topic
    because: Cue[]
    ready?: Fix | undefined
  }
}

/** True when a person would be told: a live finding of `advise` or firmer. */
export const isFlag = (finding: Finding): boolean => !finding.shadow && finding.action !== 'note'

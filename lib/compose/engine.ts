import type { Recall } from '../check/checker.ts'
import type { Draft } from '../check/draft.ts'
import type { Finding, Verdict } from '../check/verdict.ts'
import type { PageReport } from '../messages.ts'
import type { OwnerCard } from '../owners/card.ts'
import type { Answerer } from '../owners/route.ts'
import type { Asked } from '../owners/waiting.ts'
import type { DismissedPhrases } from './dismissals.ts'

/** The company's policy, ready to be asked. */
export interface Engine {
  check(draft: Draft, recall?: Recall): Verdict
  answererOf(finding: Pick<Finding, 'owner' | 'topic'>, draft: Draft): Answerer | undefined
  ownerOf(id: string): OwnerCard | undefined
  version: string
}

/** What the person told the settings about themselves; it stays on the device. */
export interface Writer {
  roles: string[]
  statesEmployer: boolean
  /** What the browser is set to, best first. */
  languages: string[]
  handle: string
  region: string
  pauseWhenHeated: boolean
}

/** What the person put aside and whom they asked, in whatever tab that was. */
export interface Kept {
  phrases: DismissedPhrases
  asked: Asked[]
}

/** Whether this page is checked: an engine, or the reason why there is none. `loading` lasts some milliseconds. */
export type Readiness =
  | ({ state: 'ready'; engine: Engine; writer: Writer } & Kept)
  | { state: 'loading' }
  | { state: 'off'; reason: NonNullable<PageReport['reason']> }

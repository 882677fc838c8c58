import { phraseKey } from '../check/phrase-key.ts'
import type { Finding } from '../check/verdict.ts'
import type { Dismissal } from './guide.ts'

/** What the person put aside for good. Kept outside (settings); held in memory, so that a check never waits for it. */
export interface DismissedPhrases {
  /** This person's own secret for the fingerprints. */
  secret: string
  has(key: string): boolean
  add(key: string): void
  /** Remembers that this rule was wrong about these words (as a fingerprint). */
  addWrongFlag(key: string): void
}

/** The name under which a finding is remembered: its rule and a fingerprint of the words, never the words. */
const dismissalKey = (secret: string, finding: Finding, quote: string) => `${finding.rule}:${phraseKey(secret, quote)}`

/** What was put aside for the draft in one box. What was put aside for good is asked of `phrases`. */
export class Dismissals {
  #draft = new Set<string>()

  covers(phrases: DismissedPhrases, finding: Finding, quote: string): boolean {
    const key = dismissalKey(phrases.secret, finding, quote)
    return this.#draft.has(key) || phrases.has(key)
  }

  add(phrases: DismissedPhrases, finding: Finding, quote: string, how: Dismissal): void {
    const key = dismissalKey(phrases.secret, finding, quote)
    this.#draft.add(key)
    if (how === 'phrase') phrases.add(key)
    if (how === 'wrong-flag') phrases.addWrongFlag(key)
  }

  /** The box was emptied: the next draft starts afresh. */
  forgetDraft(): void {
    this.#draft.clear()
  }
}

import type { Draft } from '../check/draft.ts'
import { phraseKey } from '../check/phrase-key.ts'
import type { Finding, Verdict } from '../check/verdict.ts'
import type { Engine } from './engine.ts'
import type { Note } from './guide.ts'
import { type Keys, ownedBy } from './notes.ts'
import { canHelp } from './words.ts'

/** Who could help with a draft in which nothing is found, as a note that marks nothing and stops nothing: other words are another question. */
export function helpNote(
  { primary, insteadOf, consulted, topic, because, ready }: NonNullable<Verdict['owner']>,
  draft: Draft,
  engine: Engine,
  { place, secret }: Keys,
): Note {
  const about = `help-${topic}-${phraseKey(secret, draft.text)}`
  const finding: Finding = {
    rule: '',
    title: canHelp(primary.team),
    topic,
    span: { start: 0, end: 0 },
    action: 'note',
    confidence: 'low',
    message: { what: '', why: '' },
    because,
    ...(ready && { fix: ready }),
    owner: (insteadOf ?? primary).id,
  }
  return {
    key: `${place}-help-${finding.owner}`,
    about,
    quote: '',
    isHelp: true,
    ...ownedBy(finding, about, draft, engine),
    consulted,
  }
}

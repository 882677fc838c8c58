import type { Verdict } from '../check/verdict.ts'
import type { Note } from './guide.ts'
import { canHelp } from './words.ts'

/** Who could help with a draft in which nothing is found, as a note that marks nothing and stops nothing. */
export function helpNote({ primary, insteadOf, consulted, topic }: NonNullable<Verdict['owner']>, place: string): Note {
  return {
    key: `${place}-help-${primary.id}`,
    about: `help-${topic}`,
    quote: '',
    finding: {
      rule: '',
      title: canHelp(primary.team),
      topic,
      span: { start: 0, end: 0 },
      action: 'note',
      confidence: 'low',
      message: { what: '', why: '' },
      because: [],
    },
    owner: primary,
    insteadOf,
    consulted,
  }
}

import { type LintCheck, lintProblem } from '../subject.ts'
import { shownTextsOf } from './shown-texts.ts'

/** Words of titles, messages, labels and clauses that command, threaten, blame or sound like a contract. */
export const findUnkindWords: LintCheck = (subject) =>
  shownTextsOf(subject).flatMap(({ text, source, at }) =>
    subject.tables
      .tone(text)
      .map(({ id, phrase, reason, instead }) =>
        lintProblem('warning', source, at, `tone.${id}`, `"${phrase}": ${reason}`, `Better: ${instead}`),
      ),
  )

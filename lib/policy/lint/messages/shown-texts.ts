import type { Source } from '../../source.ts'
import type { LintSubject } from '../subject.ts'
import { rulesOf } from '../subject.ts'

/** A text of a rule that people get to read, and where it stands. */
export interface ShownText {
  text: string
  source: Source
  at: string[]
}

/** Titles, messages, labels and clauses of the rules. */
export function shownTextsOf(subject: LintSubject): ShownText[] {
  return rulesOf(subject).flatMap(({ rule: { title, message, fix, clause }, file: { source } }) => {
    const texts: [string[], string | undefined][] = [
      [['title'], title],
      ...Object.entries(message).map(([field, text]): [string[], string | undefined] => [['message', field], text]),
      [['fix', 'label'], fix?.label],
      [['clause', 'title'], clause?.title],
    ]
    return texts.flatMap(([at, text]) => (text === undefined ? [] : [{ text, source, at }]))
  })
}

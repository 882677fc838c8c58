import type { SourceFile } from '../source.ts'
import type { LintProblem, Severity } from './lint-problem.ts'
import { cutProse, findUnclosed, type Sentence } from './prose.ts'
import type { LintTables } from './read-tables.ts'
import { describeWording } from './wordings/describe-wording.ts'

/**
 * Overbroad wording in a company's existing policy text (Markdown or plain), each with its line and column, and what of the
 * text was not read; `sentences` were.
 */
export function lintProse(
  { path, text }: SourceFile,
  { wordings, isForeign }: Pick<LintTables, 'wordings' | 'isForeign'>,
): { sentences: number; problems: LintProblem[] } {
  const lines = text.split('\n')
  const placeOf = (at: number) => {
    const before = text.slice(0, at).split('\n')
    const line = before.length
    return {
      file: path,
      line,
      column: (before.at(-1) ?? '').length + 1,
      snippet: lines[line - 1]?.replace(/\r$/, '') ?? '',
    }
  }
  const report = (severity: Severity, at: number, code: string, message: string, hint: string): LintProblem => ({
    ...{ severity, code, message, hint },
    ...placeOf(at),
  })
  const sentences = cutProse(text)
  const foreign = sentences.filter((sentence) => isForeign(sentence.text))
  const unread = [
    ...findUnclosed(text).map(({ start, what }) =>
      report('warning', start, 'prose-unclosed', `This ${what} has no end: nothing below is read.`, 'Close it.'),
    ),
    ...(foreign[0] ? [describeForeign(foreign[0], foreign.length, sentences.length, report)] : []),
    ...(sentences.length === 0
      ? [report('error', 0, 'prose-empty', 'There is no sentence here to read.', textFile)]
      : []),
  ]
  const found = wordings.document(text).map((each) => describeWording(each, placeOf(each.start)))
  const problems = [...unread, ...found].sort((a, b) => a.line - b.line || a.column - b.column)
  return { sentences: sentences.length - foreign.length, problems }
}

const textFile = 'Give the policy as Markdown or plain text.'

function describeForeign(
  first: Sentence,
  count: number,
  all: number,
  report: (severity: Severity, at: number, code: string, message: string, hint: string) => LintProblem,
): LintProblem {
  const message = `${count} of ${all} sentences are not in English, from here on, and were not read.`
  const hint = 'Overbroad wording is known in English only: have somebody read the others.'
  return report(count * 2 < all ? 'note' : 'warning', first.placeOf(0), 'prose-language', message, hint)
}

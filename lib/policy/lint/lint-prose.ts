import type { SourceFile } from '../source.ts'
import type { LintProblem } from './lint-problem.ts'
import { describeWording } from './wordings/describe-wording.ts'
import type { WordingFinder } from './wordings/find-wordings.ts'

/** Overbroad wording in a company's existing policy text (Markdown or plain), each with its line and column. */
export function lintProse({ path, text }: SourceFile, finder: WordingFinder): LintProblem[] {
  return finder.document(text).map((found) => {
    const before = text.slice(0, found.start).split('\n')
    const line = before.length
    const column = (before.at(-1) ?? '').length + 1
    const snippet = text.split('\n')[line - 1]?.replace(/\r$/, '') ?? ''
    return describeWording(found, { file: path, line, column, snippet })
  })
}

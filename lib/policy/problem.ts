/** Something wrong in a policy's source: what, where, and how to mend it. A list of these is a value, never thrown. */
export interface Problem {
  code: string
  message: string
  file: string
  /** Counted from 1. */
  line: number
  column: number
  /** The line it stands on. */
  snippet: string
  hint: string
}

/** `file:line:column`, the message, the line with a caret below, and the hint: for people. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, message, snippet, hint, code } = problem
  const shown = snippet.length > 160 ? `${snippet.slice(0, 157)}...` : snippet
  const caret = column <= shown.length + 1 ? `\n    ${' '.repeat(column - 1)}^` : ''
  return `${file}:${line}:${column}  ${message}  [${code}]\n    ${shown.replace(/\t/g, ' ')}${caret}\n  ${hint}`
}

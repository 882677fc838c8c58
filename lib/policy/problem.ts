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

const widest = 160
const dots = '...'

/** `file:line:column`, the message, the line with a caret below, and the hint: for people. Of a long line the part around the column. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, message, snippet, hint, code } = problem
  const { shown, at } = cutAround(snippet.replace(/\t/g, ' '), column - 1)
  const caret = at <= shown.length ? `\n    ${' '.repeat(at)}^` : ''
  return `${file}:${line}:${column}  ${message}  [${code}]\n    ${shown}${caret}\n  ${hint}`
}

function cutAround(line: string, at: number): { shown: string; at: number } {
  if (line.length <= widest) return { shown: line, at }
  const room = widest - 2 * dots.length
  const from = Math.max(0, Math.min(at - room / 2, line.length - room))
  const before = from > 0 ? dots : ''
  const after = from + room < line.length ? dots : ''
  return { shown: `${before}${line.slice(from, from + room)}${after}`, at: at - from + before.length }
}

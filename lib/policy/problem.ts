import { excerpt } from './excerpt.ts'

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

/** `file:line:column`, the message, the line with a caret below, and the hint: for people. Of a long line the part around the column. */
export function formatProblem({ file, line, column, message, snippet, hint, code }: Problem): string {
  const { shown, carets } = excerpt(snippet, column - 1)
  const place = snippet === '' ? '' : `\n    ${shown}\n    ${carets}`.trimEnd()
  return `${file}:${line}:${column}  ${message}  [${code}]${place}\n  ${hint}`
}

/** A message of somebody else's as one sentence. */
export function sentence(message: string): string {
  const first = message.split('\n')[0]?.trim().slice(0, 300) ?? ''
  return /[.!?]$/.test(first) ? first : `${first}.`
}

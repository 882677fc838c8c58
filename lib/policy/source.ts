import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from './problem.ts'

/** A file of a policy, as text. `path` is how people will find it again. */
export interface SourceFile {
  path: string
  text: string
}

/** A parsed file that can say where each of its values stands. */
export interface Source {
  path: string
  value: unknown
  problem(at: (string | number)[], code: string, message: string, hint: string): Problem
}

// A policy file is written by hand; anything larger is a mistake, and parsing it would stall the command.
const largest = 2_000_000

/** Parses YAML (or JSON). Every syntax error is reported with its place; aliases cannot blow up (at most 100). */
export function parseSource(file: SourceFile): { source: Source; problems: Problem[] } {
  const lines = new LineCounter()
  const text = file.text.replace(/^\ufeff/, '')
  if (text.length > largest) {
    const source = sourceOf(file.path, '', null, lines)
    return {
      source,
      problems: [source.problem([], 'too-large', 'This file is larger than 2 MB.', 'Split it: one rule a file.')],
    }
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const source = sourceOf(file.path, text, document, lines)
  const problems = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0])
    return {
      ...place(file.path, text, line, col),
      code: 'yaml',
      message: sentence(error.message),
      hint: hintFor(error.code),
    }
  })
  if (problems.length === 0) {
    try {
      source.value = document.toJS({ maxAliasCount: 100 })
    } catch (error) {
      problems.push(
        source.problem(
          [],
          'yaml',
          sentence((error as Error).message),
          'Write the values out instead of using aliases.',
        ),
      )
    }
  }
  return { source, problems }
}

/** Checks a parsed file against a schema; each issue becomes a problem at the line of its value. */
export function readSource<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
): { value: z.output<Schema> | undefined; problems: Problem[] } {
  const result = schema.safeParse(source.value)
  if (result.success) return { value: result.data, problems: [] }
  return { value: undefined, problems: result.error.issues.flatMap((issue) => problemsOf(source, issue, [])) }
}

type Issue = z.core.$ZodIssue

function problemsOf(source: Source, issue: Issue, parents: PropertyKey[]): Problem[] {
  const path = [...parents, ...issue.path].map((key) => (typeof key === 'number' ? key : String(key)))
  const name = `"${path.join('.')}"`
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      source.problem(
        [...path, key],
        'unknown-field',
        `"${key}" is no field here.`,
        'Check the spelling, or remove it.',
      ),
    )
  }
  if (issue.code === 'invalid_union') {
    // The branch that got furthest is the one the author meant.
    const branches = issue.errors.filter((branch) => branch.length > 0)
    const meant = branches.toSorted((a, b) => depth(b) - depth(a))[0]
    if (meant && depth(meant) > 0) return meant.flatMap((inner) => problemsOf(source, inner, path))
  }
  if (path.length === 0) {
    return [source.problem([], 'bad-value', 'This file holds no fields.', 'Start with a line such as "id: ...".')]
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [
      source.problem(
        path,
        'missing',
        `${name} is missing.`,
        issue.message.startsWith('Invalid') ? 'Add it.' : issue.message,
      ),
    ]
  }
  return [source.problem(path, 'bad-value', `${name} is not right.`, sentence(issue.message))]
}

const depth = (issues: Issue[]): number =>
  Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)))

function sourceOf(path: string, text: string, document: Document | null, lines: LineCounter): Source {
  return {
    path,
    value: undefined,
    problem: (at, code, message, hint) => {
      const { line, col } = lines.linePos(offsetOf(document, at))
      return { ...place(path, text, Math.max(line, 1), Math.max(col, 1)), code, message, hint }
    },
  }
}

/** Where a value stands: at its key when it has one, else at the nearest parent that is there. */
function offsetOf(document: Document | null, at: (string | number)[]): number {
  for (let length = at.length; document && length > 0; length--) {
    const key = at[length - 1]
    const parent = length === 1 ? document.contents : document.getIn(at.slice(0, length - 1), true)
    const pair =
      isMap(parent) &&
      parent.items.find((item) => String(isNode(item.key) ? item.key.toJSON() : item.key) === String(key))
    const node = pair ? pair.key : document.getIn(at.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function place(file: string, text: string, line: number, column: number) {
  return { file, line, column, snippet: text.split('\n')[line - 1]?.replace(/\r$/, '') ?? '' }
}

function sentence(message: string): string {
  const first = message.split('\n')[0]?.trim() ?? ''
  return /[.!?]$/.test(first) ? first : `${first}.`
}

function hintFor(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'Use spaces to indent, not tabs.'
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two.'
  if (code === 'BAD_INDENT') return 'Line it up with the lines around it.'
  return 'Check quotes, colons and indentation on this line and the one above.'
}

import { type Document, isMap, isNode, LineCounter } from 'yaml'
import type { z } from 'zod'
import type { Problem } from './problem.ts'
import { plainWords } from './schema/plain-words.ts'
import { parseYaml } from './yaml.ts'

/** A file of a policy, as text. `path` is how people will find it again. */
export interface SourceFile {
  path: string
  text: string
  /** The pack that it came with; a company's own files have none. */
  pack?: string
  /** Why its text is not there. */
  unread?: Problem
}

/** A parsed file that can say where each of its values stands. */
export interface Source {
  path: string
  pack?: string
  value: unknown
  problem(at: (string | number)[], code: string, message: string, hint: string): Problem
}

// A policy file is written by hand; anything larger is a mistake, and parsing it would stall the command.
export const largestFile = 2_000_000
// More of them would not be read, and each takes time to place.
const mostProblems = 100

/** Parses YAML (or JSON). Every syntax error is reported with its place; aliases cannot blow up (at most 100). */
export function parseSource(file: SourceFile): { source: Source; problems: Problem[] } {
  const text = file.text.replace(/^\ufeff/, '')
  if (file.unread || text.length > largestFile) {
    const source = sourceOf(file, '', null, new LineCounter())
    const tooLarge = (): Problem =>
      source.problem([], 'too-large', 'This file is larger than 2 MB.', 'Split it: one rule a file.')
    return { source, problems: [file.unread ?? tooLarge()] }
  }
  const { document, lines, errors } = parseYaml(text)
  const source = sourceOf(file, text, document, lines)
  const problems = errors.map(({ offset, message, hint }) => ({
    ...place(file.path, text, lines, offset),
    ...{ code: 'yaml', message, hint },
  }))
  if (problems.length > 0) return { source, problems }
  try {
    source.value = document?.toJS({ maxAliasCount: 100 })
  } catch {
    const hint = 'Write the values out instead of using aliases.'
    problems.push(source.problem([], 'yaml', 'Aliases of aliases make this file too large.', hint))
  }
  return { source, problems }
}

/** Checks a parsed file against a schema; each issue becomes a problem at the line of its value. */
export function readSource<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
): { value: z.output<Schema> | undefined; problems: Problem[] } {
  const result = schema.safeParse(source.value, { error: plainWords })
  if (result.success) return { value: result.data, problems: [] }
  const issues = result.error.issues.slice(0, mostProblems)
  return { value: undefined, problems: issues.flatMap((issue) => problemsOf(source, issue, [])) }
}

type Issue = z.core.$ZodIssue

function problemsOf(source: Source, issue: Issue, parents: PropertyKey[]): Problem[] {
  const path = [...parents, ...issue.path].map((key) => (typeof key === 'number' ? key : String(key)))
  const name = `"${path.join('.')}"`
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, mostProblems)
      .map((key) =>
        source.problem(
          [...path, key],
          'unknown-field',
          `"${key}" is no field here.`,
          issue.message.startsWith('Unrecognized') ? 'Check the spelling, or remove it.' : issue.message,
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
    return [
      source.problem(
        [],
        'bad-value',
        'This file holds no fields.',
        'Write fields, a line each: "name: value". docs/first-policy.md shows how.',
      ),
    ]
  }
  if (issue.code === 'invalid_type' && valueAt(source.value, path) === undefined) {
    return [source.problem(path, 'missing', `${name} is missing.`, issue.message)]
  }
  return [source.problem(path, 'bad-value', `${name} is not right.`, issue.message)]
}

const valueAt = (value: unknown, path: (string | number)[]): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Record<string | number, unknown> | undefined)?.[key], value)

const depth = (issues: Issue[]): number =>
  Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)))

function sourceOf({ path, pack }: SourceFile, text: string, document: Document | null, lines: LineCounter): Source {
  return {
    path,
    ...(pack !== undefined && { pack }),
    value: undefined,
    problem: (at, code, message, hint) => {
      return { ...place(path, text, lines, offsetOf(document, at)), code, message, hint }
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

const longestSnippet = 2000

/** The line that holds an offset; of a line of any length what stands around it would be enough. */
function place(file: string, text: string, lines: LineCounter, offset: number) {
  const { line, col } = lines.linePos(offset)
  const start = lines.lineStarts[line - 1] ?? 0
  const end = Math.min(lines.lineStarts[line] ?? text.length, start + Math.max(col, 1) + longestSnippet)
  return {
    file,
    line: Math.max(line, 1),
    column: Math.max(col, 1),
    snippet: text.slice(start, end).replace(/\r?\n$/, ''),
  }
}

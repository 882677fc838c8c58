import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  LineCounter,
  Parser,
  visit,
  type YAMLMap,
} from 'yaml'
import { sentence } from './problem.ts'

/** What is wrong with a text as YAML, and where: an offset into the text. */
export interface YamlError {
  offset: number
  message: string
  hint: string
}

const deepest = 100
// One mistake can be followed by an error for every line below it.
const mostErrors = 20

/** Parses YAML (or JSON) in bounded time: nested at most 100 deep, no alias inside of itself, each key once. */
export function parseYaml(text: string): { document: Document | null; lines: LineCounter; errors: YamlError[] } {
  const lines = new LineCounter()
  const fail = (offset: number, message: string, hint: string) => ({
    document: null,
    lines,
    errors: [{ offset, message, hint }],
  })
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  const unseen = text.search(unseenCharacters)
  if (unseen >= 0) {
    const code = text.charCodeAt(unseen).toString(16).toUpperCase().padStart(4, '0')
    return fail(unseen, `This character cannot be seen (U+${code}).`, 'Delete it, and save the file as UTF-8 text.')
  }
  const deep = findTooDeep(tokens)
  if (deep !== undefined) return fail(deep, `This is nested more than ${deepest} deep.`, 'Write it flatter.')
  // Its own search for keys written twice takes the square of their number.
  const [document, second] = new Composer({ lineCounter: lines, prettyErrors: false, uniqueKeys: false }).compose(
    tokens,
    true,
    text.length,
  )
  if (second) return fail(second.range[0], 'A second document begins here.', 'Take out the line "---" above it.')
  if (!document)
    return fail(0, 'This file is empty.', 'Write fields, a line each: "name: value". docs/first-policy.md shows how.')
  const errors = document.errors.map(({ pos, message, code }) => ({
    offset: pos[0],
    message: sentence(message),
    hint: hints[code] ?? 'Check quotes, colons and indentation on this line and the one above.',
  }))
  if (errors.length === 0) errors.push(...findRepeats(document))
  return { document, lines, errors: errors.slice(0, mostErrors) }
}

/** All but tab and line ends; lone halves of a surrogate pair too. */
export const unseenCharacters = /[^\P{C}\p{Cf}\p{Cn}\p{Co}\t\r\n]/u

const hints: Record<string, string> = {
  TAB_AS_INDENT: 'Use spaces to indent, not tabs.',
  BAD_INDENT: 'Line it up with the lines around it.',
}

/** Where the first value stands that is nested too deep. Looked for before anything walks the values by recursion. */
function findTooDeep(tokens: CST.Token[]): number | undefined {
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 })).reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next
    if (depth > deepest) return 'offset' in token ? token.offset : 0
    const inside = 'items' in token ? token.items.flatMap(({ key, value }) => [value, key]) : []
    if (token.type === 'document') inside.push(token.value)
    for (const child of inside) if (child) open.push({ token: child, depth: depth + 1 })
  }
  return undefined
}

/** Keys that are written twice, and aliases of what is not there or of what they stand in. */
function findRepeats(document: Document): YamlError[] {
  const errors: YamlError[] = []
  const anchors = new Set<string>()
  visit(document, {
    Node: (_, node, parents) => {
      if (isAlias(node)) errors.push(...errorsOfAlias(node, anchors, parents))
      else if (node.anchor) anchors.add(node.anchor)
      if (isMap(node)) errors.push(...keysTwice(node))
    },
  })
  return errors
}

function errorsOfAlias(alias: Alias, anchors: Set<string>, parents: readonly unknown[]): YamlError[] {
  const offset = startOf(alias)
  if (!anchors.has(alias.source))
    return [{ offset, message: `There is no "&${alias.source}" above.`, hint: 'Check the spelling.' }]
  const isInside = parents.some((parent) => isCollection(parent) && parent.anchor === alias.source)
  return isInside ? [{ offset, message: 'This refers to itself.', hint: 'Write the values out.' }] : []
}

function keysTwice({ items }: YAMLMap): YamlError[] {
  const seen = new Set<string>()
  return items.flatMap(({ key }) => {
    const name = String(key)
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    return [
      {
        offset: startOf(key),
        message: `The key "${name.slice(0, 80)}" must be unique: it is there twice.`,
        hint: 'Keep one of the two.',
      },
    ]
  })
}

const startOf = (node: unknown): number => (isNode(node) && node.range ? node.range[0] : 0)

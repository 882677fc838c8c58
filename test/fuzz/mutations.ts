import fc from 'fast-check'
import { parse, stringify } from 'yaml'

/** Pieces that have broken readers before: signs of YAML and JSON, prototype keys, odd characters, hostile patterns. */
const pieces = [
  ...[
    '\t',
    '\0',
    '\ufeff',
    '\r',
    '\n---\n',
    '...',
    '&a ',
    '*a',
    '<<: *a',
    '!!js/function ',
    '!!binary ',
    '? ',
    '- - - ',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|',
    '>',
    ': ',
    '#',
    '%YAML 9',
    '@',
    '`',
    ',',
    '\ud800',
    '\u202e',
    '😀',
    'é',
    '\u2028',
  ],
  ...[
    '__proto__: { a: 1 }\n',
    'constructor: 1\n',
    'hasOwnProperty: []\n',
    'toString',
    'extends: [.]\n',
    'extends: [..]\n',
  ],
  ...[
    '(a+)+$',
    '(?<=a*)*',
    '[\\p{L}--a]',
    '(a|b)'.repeat(30),
    '<nowhere>',
    '<codename>',
    '...'.repeat(50),
    '((((',
    '[[',
    ']]',
  ],
  ...['1e999', '-0', '0x10', '.nan', '2026-13-45', 'null', '~', 'yes', '9'.repeat(400)],
]

const values = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e300,
    '',
    ' ',
    [],
    {},
    [[]],
    [null],
    '(a+)+$',
    '<nowhere>',
    'constructor',
  ),
  fc.constantFrom<unknown>(
    'x'.repeat(5000),
    '(a|b)'.repeat(12),
    { __proto__: null, a: 1 },
    JSON.parse('{"__proto__":[]}'),
  ),
  fc.integer({ min: 1, max: 300 }).map((depth) => nested(depth)),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Ways to break one of these texts: noise, cuts, splices, and values of its tree put in place of others. */
export function broken(texts: string[]): fc.Arbitrary<string> {
  const text = fc.constantFrom(...texts)
  const at = fc.double({ min: 0, max: 1, noNaN: true })
  const part = (whole: string, from: number, to: number): string =>
    whole.slice(Math.floor(whole.length * from), Math.floor(whole.length * to))
  return fc.oneof(
    fc.tuple(text, at).map(([whole, cut]) => part(whole, 0, cut)),
    fc.tuple(text, text, at, at).map(([one, other, cut, begin]) => part(one, 0, cut) + part(other, begin, 1)),
    fc.tuple(text, at, at).map(([whole, from, to]) => part(whole, 0, from) + part(whole, to, 1)),
    fc.tuple(text, at, at).map(([whole, from, to]) => whole + part(whole, from, to)),
    fc
      .tuple(text, fc.array(fc.tuple(at, fc.constantFrom(...pieces)), { minLength: 1, maxLength: 4 }))
      .map(([whole, inserts]) =>
        inserts.reduce((so, [where, piece]) => part(so, 0, where) + piece + part(so, where, 1), whole),
      ),
    fc
      .tuple(text, at, fc.string({ unit: 'binary', maxLength: 8 }))
      .map(([whole, where, noise]) => part(whole, 0, where) + noise + part(whole, where, 1).slice(noise.length)),
    fc.tuple(text, at, fc.nat(7)).map(([whole, where, bit]) => flip(whole, Math.floor(where * whole.length), bit)),
    fc.tuple(text, fc.nat(), values).map(([whole, where, value]) => graft(whole, where, value)),
    fc
      .tuple(text, fc.nat(), fc.constantFrom('__proto__', 'constructor', 'match', 'first', 'x'))
      .map(([whole, where, key]) => graft(whole, where, JSON.parse(`{"${key}":{"${key}":["a"]}}`))),
  )
}

/** Ways to break what a JSON text points to: some of its numbers are others, or some of its strings are cut. */
export function misled(text: string): fc.Arbitrary<string> {
  const number = fc.oneof(fc.integer({ min: -1, max: 5 }), fc.constantFrom(999, 2 ** 32, 1.5, 1e308))
  const cut = fc.nat(8)
  const change = fc.record({ where: fc.nat(), number, cut })
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const tree: unknown = JSON.parse(text)
    const places = placesIn(tree).filter(([holder, key]) => /number|string/.test(typeof valueAt(holder, key)))
    for (const { where, number, cut } of changes) {
      const [holder, key] = places[where % places.length] as [object, string]
      const value = valueAt(holder, key)
      Object.assign(holder, { [key]: typeof value === 'string' ? value.slice(0, cut) : number })
    }
    return JSON.stringify(tree)
  })
}

const valueAt = (holder: object, key: string): unknown => (holder as Record<string, unknown>)[key]

/** The text with one bit of the byte at `at` turned. */
export function flip(text: string, at: number, bit: number): string {
  const bytes = new TextEncoder().encode(text)
  if (at < bytes.length) bytes[at] = (bytes[at] as number) ^ (1 << bit)
  return new TextDecoder().decode(bytes)
}

/** Puts a value in the place of another one of the tree that a text holds. */
function graft(text: string, where: number, value: unknown): string {
  const tree: unknown = parse(text)
  const places = placesIn(tree)
  const [holder, key] = places[where % Math.max(places.length, 1)] ?? []
  if (!holder || key === undefined) return stringify(value)
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
  return text.startsWith('{') ? JSON.stringify(tree) : stringify(tree, { aliasDuplicateObjects: false })
}

function placesIn(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[value, key] as [object, string], ...placesIn(inner)])
}

const nested = (depth: number): unknown => (depth === 0 ? 'a' : { not: nested(depth - 1) })

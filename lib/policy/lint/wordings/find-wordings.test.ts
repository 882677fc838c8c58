import { expect, test } from 'vitest'
import { prepareWordings } from './find-wordings.ts'
import type { Wording } from './wording.ts'

const row = (id: string, fields: Partial<Wording>): Wording => ({
  id,
  row: 1,
  severity: 'warning',
  reason: 'It reaches too far.',
  instead: 'Less.',
  basis: [{ cite: 'A source', status: 'confirmed', asOf: '2026-11' }],
  cases: { flag: [], pass: [] },
  ...fields,
})

const lexicons = [
  { id: 'restriction', terms: ['do not', 'no one may'] },
  { id: 'permission', terms: ['free to'] },
]
const finder = prepareWordings(
  [
    row('bread', { subject: ['bread'], fine: ['such as'] }),
    row('rye', { severity: 'error', subject: ['rye bread'] }),
    row('sense', { severity: 'note', phrase: ['common sense'], lacks: [['for example'], ['ask']] }),
  ],
  lexicons,
)
const found = (text: string) => finder.document(text).map(({ wording, phrase }) => `${wording.id}: ${phrase}`)

test.each([
  [
    'a restriction on the subject, whatever stands between',
    'Please do not ever speak of our bread.',
    ['bread: do not ever speak of our bread'],
  ],
  ['no restriction', 'We speak of bread.', []],
  ['a restriction in another sentence', 'Do not run. Speak of bread.', []],
  ['what makes it fine in the same sentence', 'Do not name bread such as ours.', []],
  ['what makes it fine in another sentence', 'Do not name bread. Things such as ours.', ['bread: Do not name bread']],
  ['words that leave people free', 'You are free to name bread, do not worry.', []],
  ['the graver of two wordings about the same words', 'Do not name rye bread.', ['rye: Do not name rye bread']],
  ['the nearest restriction', 'Do not run, and no one may name bread.', ['bread: no one may name bread']],
  ['something missing as a whole', 'Use common sense. For example, wait.', ['sense: common sense']],
  ['nothing missing', 'Use common sense.\n\nFor example, wait. Or ask.', []],
])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))

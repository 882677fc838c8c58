import { loadPolicy } from '../../bin/second-look/load-policy.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'

const { policy: base } = loadPolicy('policies/brightwater')
const syllables = [
  'ka',
  'ro',
  'min',
  'tel',
  'vos',
  'par',
  'lun',
  'dee',
  'sha',
  'gor',
  'ith',
  'bel',
  'nu',
  'far',
  'zo',
  'qui',
]

/** Brightwater's policy with so many more terms and rules: made-up names, and rules that look for them near real conditions. */
export function growPolicy({ terms, rules }: { terms: number; rules: number }): CompiledPolicy {
  const lists = Math.ceil(terms / 1000)
  const sets = Array.from({ length: lists }, (_, list) => ({
    terms: Array.from({ length: Math.min(1000, terms) }, (_, at) => nameOf(list * 1000 + at)).join('\n'),
    exact: true,
  }))
  const more = Array.from({ length: Math.max(0, rules - base.rules.length) }, (_, at) => ({
    ...(base.rules[at % base.rules.length] as CompiledPolicy['rules'][number]),
    id: `grown.rule-${at}`,
    match: {
      near: [{ set: base.sets.length + (at % Math.max(lists, 1)) }, { name: at % base.names.length }],
      within: 8,
    },
  }))
  return { ...base, sets: [...base.sets, ...sets], rules: [...base.rules, ...(lists > 0 ? more : [])] }
}

/** The same two-word name for a number, every time. */
function nameOf(number: number): string {
  const word = (seed: number): string => [seed, seed >> 4, seed >> 8].map((part) => syllables[part & 15]).join('')
  return `${word(number)} ${word(number * 7 + 3)}${number}`
}

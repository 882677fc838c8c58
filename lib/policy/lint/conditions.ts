import { openScene } from '../../check/open-scene.ts'
import { preparePolicy } from '../../check/prepare.ts'
import { matchesOf } from '../../check/scene.ts'
import type { Match } from '../../check/term-index.ts'
import { compileMatch, type MatchTarget } from '../compile-match.ts'
import type { CompiledPolicy } from '../compiled.ts'
import type { MatchSource } from '../schema/match.ts'
import type { LexiconSource } from '../schema/rule.ts'

/** Conditions of the policy language over any text. */
export interface Conditions {
  /** Reads a text once; gives what a condition matches there, with offsets into the text, or null. */
  read(text: string): (id: string) => Match[] | null
}

/** Prepares named conditions, which may refer to the lexicons. Throws where one cannot be compiled: they are ours. */
export function prepareConditions(lexicons: LexiconSource[], conditions: Map<string, MatchSource>): Conditions {
  const ids = [...lexicons.map(({ id }) => id), ...conditions.keys()]
  const target: MatchTarget = {
    sets: [],
    names: new Map(ids.map((id, at) => [id, at])),
    links: new Map(),
    calendar: {},
    language: 'en',
    letters: {},
    readsClauses: false,
    topics: [],
    report: (message, hint) => {
      throw new Error(`${message} ${hint}`)
    },
  }
  const sources = [...lexicons.map(({ terms = [], match = [] }) => [terms, match].flat()), ...conditions.values()]
  const names = sources.map((source, at) => ({ id: ids[at] as string, expr: compileMatch(target, source) }))
  const prepared = preparePolicy({ ...emptyPolicy, names, sets: target.sets })
  return {
    read: (text) => {
      const scene = openScene(prepared, { text, now: 0 })
      return (id) => matchesOf(scene, target.names.get(id) as number)
    },
  }
}

const emptyPolicy: CompiledPolicy = {
  format: 1,
  id: 'conditions',
  company: '',
  version: '',
  speaks: ['en'],
  languages: { signs: {}, unguarded: [], casual: {}, irregular: {} },
  names: [],
  sets: [],
  guards: [],
  rules: [],
  owners: [],
  routes: {},
  defaultOwner: '',
  links: {},
}

import type { ClauseGrammar, Expr } from '../../policy/compiled.ts'
import type { Scene } from '../scene.ts'
import type { Match } from '../term-index.ts'
import { prepareChoices } from './choices.ts'
import { prepareTagger, type TagRow } from './tag-rows.ts'

/** A clause: its words, and on demand the value of a feature of the grammar. */
export interface Clause extends Match {
  feature(name: string): string
}

/** Gives the clause that a word stands in; a sentence is read when its first word is asked for. */
export type ClauseReader = (word: number) => Clause | undefined

// A pattern sees so many tags of a clause and of what stands on each side, so that reading stays linear in the text.
const reach = 60

/** Makes a grammar ready to read texts: see `ClauseGrammar`. */
export function prepareClauses(grammar: ClauseGrammar, names: { expr: Expr }[]): (scene: Scene) => ClauseReader {
  const tag = prepareTagger(grammar, names)
  const split = new RegExp(grammar.split, 'gu')
  const join = new RegExp(grammar.join, 'gu')
  const features = new Map(Object.entries(grammar.features).map(([name, values]) => [name, prepareChoices(values)]))

  /** Fills in the value of a feature in a clause; it may take over what the clause before has. */
  const fill = (name: string, views: string[], values: string[], clause: number): void => {
    const valueAt = (at: number): string => values[at] ?? features.get(name)?.(views[at] ?? '') ?? ''
    let first = clause
    let value = valueAt(first)
    while (value === 'same' && first > 0) value = valueAt(--first)
    for (; first <= clause; first++) values[first] = value
  }

  return (scene) => {
    const { list } = scene.words
    const rowFrom = tag(scene)
    const clauses: Clause[] = []
    const read = ({ tags, words, end }: TagRow): void => {
      const row = tags.replace(split, '|').replace(join, (part) => part.slice(0, -1))
      const views: string[] = []
      const values = new Map<string, string[]>()
      let at = 0
      let seen = 0
      for (const [index, part] of row.split('|').entries()) {
        const next = at + part.length
        views.push(`${row.slice(Math.max(0, at - reach), at)}[${part.slice(0, reach)}]${row.slice(next, next + reach)}`)
        at = next + 1
        const from = words[seen] ?? end
        seen += part.length
        const to = words[seen] ?? end
        const feature = (name: string): string => {
          const own = values.get(name) ?? []
          values.set(name, own)
          fill(name, views, own, index)
          return own[index] ?? ''
        }
        const clause = { from, to, start: list[from]?.start ?? 0, end: list[to - 1]?.end ?? 0, feature }
        for (let word = from; word < to; word++) clauses[word] = clause
      }
    }
    return (word) => {
      if (!clauses[word]) {
        let start = word
        while (start > 0 && list[start - 1]?.sentence === list[word]?.sentence) start--
        read(rowFrom(start))
      }
      return clauses[word]
    }
  }
}

import type { Expr } from '../policy/compiled.ts'
import { type Condition, prepareCondition } from './condition.ts'
import { inOrder, joinNear } from './join.ts'
import { answerOf, moved, type Scene, type Section } from './scene.ts'
import type { Match } from './term-index.ts'

/** What was found around the words of one section, beside these neighbours. */
interface Joined {
  neighbours: (Scene | undefined)[]
  matches: Match[]
}

/**
 * Words near each other in a long draft, across sentences: looked for around each section's own, among its neighbours' too,
 * and again only where one of the three has changed. Undefined where a section is too short for that.
 */
export function prepareJoin(expr: Extract<Expr, { near: Expr[] }>): (sections: Section[]) => Match[] | undefined {
  let parts: Condition[] | undefined
  const known = new WeakMap<Scene, Joined>()
  const join = (section: Section, around: Section[]): Match[] => {
    // Long drafts are rare: nothing is made ready for one before it is there.
    parts ??= expr.near.map(prepareCondition)
    const [anchor, ...others] = parts
    const anchors = answerOf(section.scene, anchor as Condition)
    if (!anchors) return []
    const near = others.map((part) =>
      around.flatMap((other) => {
        const by = { words: other.words - section.words, chars: other.chars - section.chars }
        return (answerOf(other.scene, part) ?? []).map((match) => moved(match, by))
      }),
    )
    return joinNear([anchors, ...near], expr, () => 0)
  }
  return (sections) => {
    if (sections.slice(1, -1).some(({ scene }) => scene.words.list.length <= expr.within)) return undefined
    const all = sections.flatMap((section, at) => {
      const around = sections.slice(Math.max(0, at - 1), at + 2)
      const neighbours = [sections[at - 1]?.scene, sections[at + 1]?.scene]
      let joined = known.get(section.scene)
      if (!joined || neighbours.some((scene, side) => scene !== joined?.neighbours[side])) {
        joined = { neighbours, matches: join(section, around) }
        known.set(section.scene, joined)
      }
      return joined.matches.map((match) => moved(match, section))
    })
    return inOrder(all)
  }
}

import type { Expr } from '../policy/compiled.ts'
import { type Condition, found, prepareCondition, prepareKind, whereSeen } from './condition.ts'
import { prepareJoin } from './join-sections.ts'
import { partsOf } from './parts-of.ts'
import { answerOf, type Matches, moved, type Section } from './scene.ts'
import type { Match } from './term-index.ts'

/**
 * Makes a condition ready for drafts of several sections: where its matches lie within sentences it is asked of each
 * section, and what a section that is kept answered before is not asked again.
 */
export function prepareForSections(expr: Expr, names: { expr: Expr }[]): Condition {
  if (!isWithinSentences(expr, names)) {
    const whole = prepareKind(expr, (part) => prepareForSections(part, names))
    if (!('near' in expr) || !expr.near.every((part) => isWithinSentences(part, names))) return whole
    const join = prepareJoin(expr)
    return whereSeen(expr, (scene) => {
      const joined = scene.sections && join(scene.sections)
      return joined ? found(joined) : whole(scene)
    })
  }
  const condition = prepareCondition(expr)
  return (scene) => (scene.sections ? gather(scene.sections, condition) : condition(scene))
}

function isWithinSentences(expr: Expr, names: { expr: Expr }[]): boolean {
  const holdsFor = (part: Expr | undefined): boolean => part !== undefined && isWithinSentences(part, names)
  if ('name' in expr) return holdsFor(names[expr.name]?.expr)
  if ('near' in expr && expr.across) return false
  return withinSentences.some((kind) => kind in expr) && partsOf(expr).every(holdsFor)
}

const withinSentences = ['any', 'near', 'seq', 'language', 'clause', 'set', 'detector', 'pattern', 'link', 'topic']

function gather(sections: Section[], condition: Condition): Matches {
  let all: Match[] | null = null
  for (const section of sections) {
    const matches = answerOf(section.scene, condition)
    if (!matches) continue
    all ??= []
    for (const match of matches) all.push(moved(match, section))
  }
  return all
}

import { loadPolicy } from '../bin/second-look/load-policy.ts'
import { draftOf } from '../lib/policy/case-draft.ts'
import type { CaseSource } from '../lib/policy/schema/rule.ts'
import type { TrainingDraft } from './read-drafts.ts'

/** What the authors of rules and guards wrote down as right: the cases of every pack. */
export function readCases(company: string): TrainingDraft[] {
  const { rules, guards } = loadPolicy(company).sources
  return [
    ...rules.flatMap(({ value: { id, cases } }) => [
      ...cases.flag.map((one) => readCase(one, [id])),
      ...cases.pass.map((one) => readCase(one, [])),
    ]),
    ...guards.flatMap(({ value: { id, cases } }) => {
      const isGuarded = id === 'work-conditions' || id === 'wrongdoing'
      return isGuarded ? cases.hold.map((one) => readCase(one, [], isGuarded)) : []
    }),
  ]
}

function readCase(source: CaseSource, rules: string[], isGuarded = false): TrainingDraft {
  const { draft, spans: marks } = draftOf(source)
  return { draft, rules, isGuarded, marks }
}

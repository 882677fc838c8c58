import { styleText } from 'node:util'
import { type Explanation, explain, type RuleExplanation, type Step } from '../../lib/check/explain.ts'
import { BadInput } from './exit.ts'
import type { LoadedPolicy } from './load-policy.ts'
import { loadProvedPolicy } from './load-proved-policy.ts'
import { type DraftOptions, readOneDraft } from './read-one-draft.ts'

interface Options extends DraftOptions {
  policy?: string
  rule?: string
  json?: boolean
}

/** Prints every condition of one rule (or of those that matched) and of the guards, passed and failed, for one draft. */
export async function runExplain(words: string[], options: Options): Promise<number> {
  const { rule, json } = options
  const loaded = await loadProvedPolicy(options.policy)
  const draft = await readOneDraft(words, options)
  if (rule && !loaded.policy.rules.some(({ id }) => id === rule)) throw new BadInput(whyNotThere(loaded, rule))
  const explanation = explain(loaded.policy, draft)
  const rules = explanation.rules.filter((each) => (rule ? each.rule === rule : each.match.holds || each.guess?.holds))
  const told = { ...explanation, rules }
  console.log(json ? JSON.stringify(told) : describe(draft.text, told))
  return 0
}

function whyNotThere({ policy, sources }: LoadedPolicy, rule: string): string {
  const source = sources.rules.find(({ value }) => value.id === rule)
  if (!source) return `There is no rule "${rule}". Known ones: ${policy.rules.map(({ id }) => id).join(', ')}.`
  const isOff = (sources.company.value.rules[rule]?.mode ?? source.value.mode) === 'off'
  return isOff
    ? `The rule "${rule}" is switched off ("mode: off"): nothing of it runs.`
    : `The rule "${rule}" runs only while an incident is open, and the calendar names none.`
}

function describe(text: string, { languages, guards, held, rules }: Explanation): string {
  return [
    `${styleText('bold', 'languages')}  ${languages.join(', ')}`,
    ...guards.flatMap((guard) => [
      `${styleText('bold', `guard ${guard.id}`)}  ${guard.id === held ? 'holds' : 'does not hold'}`,
      // A guard that does not hold is a page of crosses; --json has them.
      ...(guard.id === held ? lines(text, guard, 1) : []),
    ]),
    ...rules.flatMap((rule) => [
      '',
      `${styleText('bold', rule.rule)}  ${[outcomeOf(rule), ...factsOf(rule)].join(' · ')}`,
      ...lines(text, rule, 1),
    ]),
    ...(rules.length === 0 ? ['', 'No rule matches. Name one with --rule to see why.'] : []),
  ].join('\n')
}

function outcomeOf({ match, guess, unless, applies, guard }: RuleExplanation): string {
  if (!match.holds && !guess?.holds) return 'does not match'
  const found = match.holds ? 'matches' : 'is guessed'
  if (!applies) return `${found}, but is for other drafts (see its "applies")`
  if (unless?.holds) return `${found}, but for its "unless"`
  if (guard === 'asleep') return `${found}, but a guard makes it sleep`
  return guard === 'softened' ? `${found}; a guard softens it` : found
}

const factsOf = ({ action, shadow, owner }: RuleExplanation): string[] => [
  action,
  ...(shadow ? ['on trial, never shown'] : []),
  owner ? `owner ${owner}` : 'nobody has to be asked',
]

type Steps = { match: Step; guess?: Step; unless?: Step; firmer?: RuleExplanation['firmer'] }

function lines(text: string, { match, guess, unless, firmer }: Steps, depth: number): string[] {
  return [
    ...stepLines(text, match, depth),
    ...(guess && !match.holds ? ['  guess', ...stepLines(text, guess, depth + 1)] : []),
    ...(unless ? ['  unless', ...stepLines(text, unless, depth + 1)] : []),
    ...(firmer ? [`  firmer: ${firmer.action} where`, ...stepLines(text, firmer, depth + 1)] : []),
  ]
}

/** Below a condition that fails as a whole its parts still show which of them failed. */
function stepLines(text: string, step: Step, depth: number): string[] {
  const found = step.spans.slice(0, 5).map(({ start, end }) => JSON.stringify(text.slice(start, end)))
  const sign = step.holds ? styleText('green', '✓') : styleText('dim', '✗')
  const line = `${'  '.repeat(depth)}${sign} ${step.condition}${found.length > 0 ? `: ${found.join(', ')}` : ''}`
  return [line, ...step.parts.flatMap((part) => stepLines(text, part, depth + 1))]
}

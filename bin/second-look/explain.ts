import { styleText } from 'node:util'
import { type Explanation, explain, type RuleExplanation, type Step } from '../../lib/check/explain.ts'
import { BadInput } from './exit.ts'
import { loadProvedPolicy } from './load-proved-policy.ts'
import { readNow } from './now.ts'
import { readText } from './read-text.ts'

interface Options {
  policy?: string
  stdin?: boolean
  rule?: string
  replyTo?: string
  json?: boolean
  now?: string
}

/** Prints every condition of one rule (or of those that matched) and of the guards, passed and failed, for one draft. */
export async function runExplain(
  words: string[],
  { policy: path, stdin, rule, replyTo, json, now }: Options,
): Promise<number> {
  const { policy } = await loadProvedPolicy(path)
  const text = readText(words, stdin)
  if (rule && !policy.rules.some(({ id }) => id === rule)) {
    throw new BadInput(`There is no rule "${rule}". Known ones: ${policy.rules.map(({ id }) => id).join(', ')}.`)
  }
  const surface = replyTo === undefined ? 'post' : 'reply'
  const explanation = explain(policy, {
    text,
    surface,
    replyTo: replyTo === undefined ? undefined : { text: replyTo },
    now: readNow(now),
  })
  const rules = explanation.rules.filter((each) => (rule ? each.rule === rule : each.match.holds || each.guess?.holds))
  console.log(json ? JSON.stringify({ ...explanation, rules }) : describe(text, { ...explanation, rules }))
  return 0
}

function describe(text: string, { languages, guards, held, rules }: Explanation): string {
  return [
    `${styleText('bold', 'languages')}  ${languages.join(', ')}`,
    ...guards.flatMap((guard) => [
      `${styleText('bold', `guard ${guard.id}`)}  ${guard.id === held ? 'holds' : 'does not hold'}`,
      // A guard that does not hold is a page of crosses; --json has them.
      ...(guard.id === held ? lines(text, guard, 1) : []),
    ]),
    ...rules.flatMap((rule) => ['', `${styleText('bold', rule.rule)}  ${outcomeOf(rule)}`, ...lines(text, rule, 1)]),
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

function lines(text: string, steps: { match: Step; guess?: Step; unless?: Step }, depth: number): string[] {
  const { match, guess, unless } = steps
  return [
    ...stepLines(text, match, depth),
    ...(guess && !match.holds ? ['  guess', ...stepLines(text, guess, depth + 1)] : []),
    ...(unless ? ['  unless', ...stepLines(text, unless, depth + 1)] : []),
  ]
}

/** Below a condition that fails as a whole its parts still show which of them failed. */
function stepLines(text: string, step: Step, depth: number): string[] {
  const found = step.spans.slice(0, 5).map(({ start, end }) => JSON.stringify(text.slice(start, end)))
  const sign = step.holds ? styleText('green', '✓') : styleText('dim', '✗')
  const line = `${'  '.repeat(depth)}${sign} ${step.condition}${found.length > 0 ? `: ${found.join(', ')}` : ''}`
  return [line, ...step.parts.flatMap((part) => stepLines(text, part, depth + 1))]
}

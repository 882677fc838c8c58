import { prepareChecker } from '../check/checker.ts'
import type { Draft } from '../check/draft.ts'
import { isFlag, type Span, type Verdict } from '../check/verdict.ts'
import { draftOf } from './case-draft.ts'
import { compilePolicy } from './compile.ts'
import { languageOf } from './compile-language.ts'
import type { CompiledPolicy } from './compiled.ts'
import type { PolicySources, Sourced } from './read-policy.ts'
import type { CastSource, CompanySource } from './schema/company.ts'
import type { CaseSource } from './schema/rule.ts'

/** A case of a rule or guard that does not come out as its author says. */
export interface CaseFailure {
  rule: string
  file: string
  text: string
  message: string
}

/** What came out of the cases: how many were run, how many are in a language the company does not speak, which fail. */
export interface CaseResults {
  run: number
  unspoken: number
  failures: CaseFailure[]
}

/** A file with cases, and the language of a translation. */
type CaseFile = Sourced<{ id: string }> & { language?: string }

/**
 * Runs every case of every rule and guard, and every rule's and guard's quiet cases against all other rules. A rule is
 * run even while it is in shadow mode. The cases of a pack are run with the names of its cast instead of the company's,
 * and each as by a person who writes its language.
 */
export function runCases(policy: CompiledPolicy, sources: PolicySources): CaseResults {
  const shadow = new Set([
    ...policy.rules.filter((rule) => rule.shadow).map(({ id }) => id),
    ...sources.rules.filter(({ value }) => value.mode === 'off').map(({ value }) => value.id),
  ])
  const checkCase = prepareCases(sources)
  const failures: CaseFailure[] = []
  let run = 0
  let unspoken = 0
  const expect = (
    file: CaseFile,
    source: CaseSource,
    judge: (verdict: Verdict, text: string, spans: Span[]) => string | undefined,
  ): void => {
    const checked = checkCase(file, source)
    if (!checked) {
      unspoken++
      return
    }
    run++
    const { draft, spans, verdict } = checked
    const message = judge(verdict, draft.text, spans)
    if (message) failures.push({ rule: file.value.id, file: file.source.path, text: draft.text, message })
  }
  const { translations, company } = sources
  const isOff = (id: string): boolean => company.value.rules[id]?.mode === 'off'
  for (const rule of [...sources.rules, ...translations.rules].filter(({ value }) => !isOff(value.id))) {
    for (const source of rule.value.cases.flag)
      expect(rule, source, (verdict, text, spans) => judgeFlag(rule.value.id, verdict, text, spans))
    for (const source of rule.value.cases.pass)
      expect(rule, source, (verdict) => judgePass(rule.value.id, verdict, shadow, alsoOf(source)))
  }
  for (const guard of [...sources.guards, ...translations.guards]) {
    const sleeps = sources.guards.some(({ value }) => value.id === guard.value.id && value.sleeps)
    for (const source of guard.value.cases.hold)
      expect(guard, source, (verdict) => judgeHold(guard.value.id, sleeps, verdict, alsoOf(source)))
    for (const source of guard.value.cases.open) {
      expect(guard, source, ({ guard: held }) =>
        held === guard.value.id ? `The guard "${held}" holds, and should not.` : undefined,
      )
    }
  }
  return { run, unspoken, failures }
}

/** A case as a draft, the spans its author marked, and what the policy says of it. */
export interface CheckedCase {
  draft: Draft
  spans: Span[]
  verdict: Verdict
}

/**
 * Makes ready to check the cases that stand in a file: with the names of its pack's cast, rules on trial included. Gives
 * nothing for a case in a language that the company does not speak.
 */
export function prepareCases(sources: PolicySources): (file: CaseFile, source: CaseSource) => CheckedCase | undefined {
  const company = sources.company.value
  const casts = sources.casts.map(({ value, source: { pack } }) => ({
    pack,
    check: checkerOf(compileFor(value, sources)),
  }))
  const checkWithOwnNames = checkerOf(compileFor(company, sources))
  return (file, source) => {
    const language = file.language ?? languageOf(file.source, company)
    if (!company.languages.includes(language)) return undefined
    const check = casts.find(({ pack }) => pack === file.source.pack)?.check ?? checkWithOwnNames
    const { draft, spans } = draftOf(source)
    return { draft, spans, verdict: check({ ...draft, author: { ...draft.author, languages: [language] } }) }
  }
}

type Check = (draft: Draft) => Verdict

function checkerOf(policy: CompiledPolicy): Check {
  return prepareChecker({ ...policy, rules: policy.rules.map((rule) => ({ ...rule, shadow: false })) }).check
}

function compileFor({ lexicons, calendar }: CastSource, sources: PolicySources): CompiledPolicy {
  const { value, source } = sources.company
  const { policy, problems } = compilePolicy({
    ...sources,
    company: { value: { ...value, lexicons, calendar, rules: { ...switchedOn(sources), ...value.rules } }, source },
  })
  if (!policy) throw new Error(problems.map(({ message }) => message).join(' '))
  return policy
}

/** A rule that is off until a company wants it has cases all the same. */
const switchedOn = ({ rules }: PolicySources): CompanySource['rules'] =>
  Object.fromEntries(
    rules
      .filter(({ value }) => value.mode === 'off')
      .map(({ value }) => [value.id, { mode: 'shadow', exceptions: [] }]),
  )

const alsoOf = (source: CaseSource): string[] => (typeof source === 'string' ? [] : (source.also ?? []))

function judgeFlag(rule: string, verdict: Verdict, text: string, spans: Span[]): string | undefined {
  const own = verdict.findings.filter((finding) => finding.rule === rule)
  if (own.length === 0) {
    const others = verdict.findings.map((finding) => finding.rule).join(', ') || 'nothing'
    return `Not flagged${verdict.guard ? ` (the guard "${verdict.guard}" holds)` : ''}; found: ${others}.`
  }
  const missing = spans.find(({ start, end }) => !own.some(({ span }) => span.start === start && span.end === end))
  if (!missing) return undefined
  const marked = own.map(({ span }) => `"${text.slice(span.start, span.end)}"`).join(', ')
  return `Marks ${marked} instead of "${text.slice(missing.start, missing.end)}".`
}

function judgePass(rule: string, verdict: Verdict, shadow: Set<string>, also: string[]): string | undefined {
  const wrong = verdict.findings.filter(
    (finding) =>
      finding.rule === rule || (!shadow.has(finding.rule) && isFlag(finding) && !also.includes(finding.rule)),
  )
  const own = wrong.map((finding) => finding.rule)
  return own.length > 0 ? `Flagged by ${own.join(', ')}.` : undefined
}

function judgeHold(guard: string, sleeps: boolean, verdict: Verdict, also: string[]): string | undefined {
  if (verdict.guard !== guard) return `The guard does not hold${verdict.guard ? ` ("${verdict.guard}" does)` : ''}.`
  const wrong = sleeps ? [] : verdict.findings.filter((finding) => !also.includes(finding.rule))
  return wrong.length > 0 ? `Finds ${wrong.map((finding) => finding.rule).join(', ')} all the same.` : undefined
}

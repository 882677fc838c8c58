import { type Checker, prepareChecker } from '../../../check/checker.ts'
import type { Draft, Surface } from '../../../check/draft.ts'
import type { Finding } from '../../../check/verdict.ts'
import { quietTopics } from '../../compile-calendar.ts'
import { foldTerm } from '../../phrase.ts'
import { type CompanySource, nameOf } from '../../schema/company.ts'
import { endOf, startOf } from '../../schema/moment.ts'
import { type ReadyWordsSource, wholeText } from '../../schema/ready-words.ts'
import type { LintProblem, Severity } from '../lint-problem.ts'
import { type LintCheck, lintProblem } from '../subject.ts'

/** A time from `from` to before `until`, epoch milliseconds. */
interface Time {
  from: number
  until: number
}

/** Ready words pass every rule as they stand: so they must keep the calendar and the rules by themselves. */
export const findBadReadyWords: LintCheck = ({ policy, sources: { company }, now }) => {
  const { readyWords, calendar } = company.value
  if (readyWords.length === 0) return []
  const checker = prepareChecker({ ...policy, readyWords: [] })
  const changes = [
    ...[...calendar.quietPeriods.map(({ from }) => from), ...calendar.incidents.map(({ since }) => since)].map(startOf),
    ...policy.rules.flatMap(({ when }) => when?.from ?? []),
  ]
  return readyWords.flatMap((words, at) => {
    const time = { from: Math.max(now, startOfWords(words, now)), until: words.until ? endOf(words.until) : Infinity }
    if (time.from >= time.until) return []
    const report = (severity: Severity, field: string, message: string, hint: string): LintProblem =>
      lintProblem(severity, company.source, ['readyWords', at, field], 'ready-words', `"${words.id}" ${message}`, hint)
    const untimely = [...duringQuiet(words, time, calendar), ...underEmbargo(words, time, company.value)]
    if (untimely.length > 0)
      return untimely.map(({ severity, message, hint }) => report(severity, 'from', message, hint))
    const moments = [time.from, ...changes.filter((moment) => time.from < moment && moment < time.until)]
    return flaggedIn(checker, words, moments).map(({ rule, topic, action, message }) => {
      const isGrave = topic === 'disclosure' || action === 'confirm' || action === 'hold'
      const said = `would be noted by "${rule}" if it were a draft: ${message.what}`
      return report(isGrave ? 'error' : 'warning', 'text', said, message.instead ?? message.why)
    })
  })
}

const startOfWords = ({ from }: ReadyWordsSource, now: number): number => (from ? startOf(from) : now)

const overlap = (one: Time, other: Time): boolean => one.from < other.until && other.from < one.until

type Untimely = Pick<LintProblem, 'severity' | 'message' | 'hint'>

/** Of results and deals nobody speaks in a quiet period; one of some roles only is not everybody's. */
function duringQuiet(
  { topics }: ReadyWordsSource,
  time: Time,
  { quietPeriods }: CompanySource['calendar'],
): Untimely[] {
  if (!topics.some((topic) => quietTopics.includes(topic))) return []
  return quietPeriods
    .filter(({ from, until }) => overlap(time, { from: startOf(from), until: endOf(until) }))
    .map(({ id, from, until, roles }) => ({
      severity: roles ? 'warning' : 'error',
      message: `is offered in the quiet period "${id}", which lasts from ${from} to ${until}${roles ? ` for ${roles.join(', ')}` : ''}.`,
      hint: 'Let it begin when the period is over, and end before the next. A day lasts to midnight, universal time.',
    }))
}

/** Names that are secret when the words are first offered. */
function underEmbargo(words: ReadyWordsSource, { from }: Time, { lexicons, calendar }: CompanySource): Untimely[] {
  const text = wholeText(words)
  return calendar.embargoes
    .filter(({ until }) => from < endOf(until))
    .flatMap(({ id, lexicon, terms, until }) =>
      (lexicons[lexicon] ?? [])
        .filter((written) => terms?.includes(nameOf(written)) ?? true)
        .filter((written) => typeof written === 'string' || text.includes(written.cased))
        .map(nameOf)
        .filter((name) => ` ${foldTerm(text)} `.includes(` ${foldTerm(name)} `))
        .map((name) => ({
          severity: 'error' as const,
          message: `names "${name}", which the embargo "${id}" keeps secret until ${until}.`,
          hint: `Let it begin then: "from: ${until}".`,
        })),
    )
}

const surfacesOf: Record<'answer' | 'post' | 'both', Surface[]> = {
  answer: ['reply'],
  post: ['post'],
  both: ['post', 'reply'],
}

/** What the policy says of the words as a draft of somebody without a role whose profile tells nothing: each rule once. */
function flaggedIn(checker: Checker, words: ReadyWordsSource, moments: number[]): Finding[] {
  const drafts = moments.flatMap((now) =>
    words.networks.flatMap((network) =>
      surfacesOf[words.on ?? 'both'].map(
        (surface): Draft => ({ text: wholeText(words), network, surface, author: { roles: [] }, now }),
      ),
    ),
  )
  const found = drafts
    .flatMap((draft) => checker.check(draft).findings)
    .filter(({ shadow, action, confidence }) => !shadow && action !== 'note' && confidence !== 'low')
  return [...new Map(found.map((finding) => [finding.rule, finding])).values()]
}

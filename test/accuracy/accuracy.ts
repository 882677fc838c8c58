import { loadPolicy } from '../../bin/second-look/load-policy.ts'
import { shippedModels } from '../../bin/second-look/read-files.ts'
import { prepareChecker } from '../../lib/check/checker.ts'
import type { GuardId } from '../../lib/check/verdict.ts'
import { readOtherSenses } from '../guards/read-drafts.ts'
import { type Labelled, readCorpus } from './read-corpus.ts'
import { type Outcome, shareOf, tally } from './tally.ts'
import { isRightFirst, isRightOfTwo, type Sent, tallyOwners } from './tally-owners.ts'

/** Prints how the rules do on drafts that others labelled; of the held-out half totals only: no rule is written for one of its drafts. */
const { policy } = loadPolicy('policies/brightwater')
const checker = prepareChecker(policy)
const unguarded = prepareChecker({ ...policy, guards: [] })
const topicOf = new Map<string, string>(policy.rules.map(({ id, topic }) => [id, topic]))
const { tuned, heldOut } = readCorpus()
const outcomes = tally(checker, withTopicsOfRules(tuned))
printTotals('Tuned half', outcomes)
printTotals('Held-out half', tally(checker, withTopicsOfRules(heldOut)))
printOwners('Tuned half', tuned)
printOwners('Held-out half', heldOut)
printModels(heldOut)
for (const half of [1, 2] as const) {
  console.log(`\nWords of the guards in other senses, ${half === 1 ? 'tuned' : 'held-out'} half`)
  printSilenced(tally(checker, readOtherSenses(half)))
}
printConfusion(outcomes)
if (process.argv.includes('--list')) printWrong(outcomes)

/** Who owns the topic of a labelled rule is right to ask too, whatever topic its writer thought of. */
function withTopicsOfRules(corpus: Labelled[]): Labelled[] {
  return corpus.map((labelled) => ({
    ...labelled,
    topics: [...labelled.topics, ...labelled.rules.flatMap((rule) => topicOf.get(rule) ?? [])],
  }))
}

function printTotals(title: string, all: Outcome[]): void {
  const wanted = all.filter(({ labelled }) => labelled.flag)
  const quiet = all.filter(({ labelled }) => !labelled.flag && !labelled.guarded)
  const guarded = all.filter(({ labelled }) => labelled.guarded)
  const flagged = all.filter(({ flaggedBy }) => flaggedBy.length > 0)
  const firm = all.filter(({ isFirm }) => isFirm)
  const caught = wanted.filter(({ flaggedBy }) => flaggedBy.length > 0)
  const isWanted = ({ labelled }: Outcome): boolean => labelled.flag
  const isFlagged = ({ flaggedBy }: Outcome): boolean => flaggedBy.length > 0
  console.log(
    `\n${title}: ${all.length} drafts, ${wanted.length} to flag, ${quiet.length} to pass, ${guarded.length} protected`,
  )
  print('flagged of those to flag (recall)', caught.length, wanted.length)
  print('right to flag (precision)', flagged.filter(isWanted).length, flagged.length)
  print('right to flag, confirm and hold', firm.filter(isWanted).length, firm.length)
  print('with the right rule', caught.filter(({ hasRightRule }) => hasRightRule).length, caught.length)
  print('with the right topic', caught.filter(({ hasRightTopic }) => hasRightTopic).length, caught.length)
  printSilenced(wanted)
  print('ordinary drafts flagged', quiet.filter(isFlagged).length, quiet.length)
  print('protected drafts flagged', guarded.filter(isFlagged).length, guarded.length)
}

/** Whether the right owner is named: of drafts that somebody in the company could help with, and of those that are nobody's matter. */
function printOwners(title: string, corpus: Labelled[]): void {
  const all = tallyOwners(policy, checker, withTopicsOfRules(corpus), { withReply: true })
  const helped = all.filter(({ right }) => right.length > 0)
  const named = helped.filter(({ named }) => named.length > 0)
  const nobodys = all.filter(({ right }) => right.length === 0)
  const isReply = ({ labelled }: Sent): boolean => labelled.draft.replyTo !== undefined
  const replies = helped.filter(isReply)
  const cut = tallyOwners(policy, checker, withTopicsOfRules(corpus), { withReply: false })
  const cutReplies = cut.filter((sent) => sent.right.length > 0 && isReply(sent))
  const isQuiet = ({ named }: Sent): boolean => named.length === 0
  console.log(`\n${title}: owners of ${helped.length} drafts; ${nobodys.length} are nobody's matter`)
  print('right owner first', helped.filter(isRightFirst).length, helped.length)
  print('within the first two', helped.filter(isRightOfTwo).length, helped.length)
  print('right first, where anybody is named', named.filter(isRightFirst).length, named.length)
  print('right first, replies', replies.filter(isRightFirst).length, replies.length)
  print('the same without what is answered', cutReplies.filter(isRightFirst).length, cutReplies.length)
  print("nobody named for nobody's matter", nobodys.filter(isQuiet).length, nobodys.length)
}

/** The same drafts under each ownership model: right owner first, of those that somebody could help with, and of those with a name. */
function printModels(corpus: Labelled[]): void {
  console.log('\nHeld-out half, right owner first under each ownership model, and where anybody is named')
  for (const model of shippedModels()) {
    const { policy: own } = loadPolicy('policies/brightwater', model)
    const all = tallyOwners(own, prepareChecker(own), withTopicsOfRules(corpus), { withReply: true })
    const helped = all.filter(({ right }) => right.length > 0)
    const named = helped.filter((sent) => sent.named.length > 0)
    print(model, helped.filter(isRightFirst).length, helped.length)
    print('  where anybody is named', named.filter(isRightFirst).length, named.length)
  }
}

/** Of drafts to flag: those that a guard kept quiet, rightly or not. */
function printSilenced(wanted: Outcome[]): void {
  const by = (...guards: GuardId[]): Outcome[] =>
    wanted.filter(({ silencedBy }) => silencedBy && guards.includes(silencedBy))
  const silenced = by('work-conditions', 'wrongdoing').map(({ labelled }) => labelled)
  const spoken = tally(unguarded, silenced).filter(({ flaggedBy }) => flaggedBy.length > 0)
  print('silenced by a guard', silenced.length, wanted.length)
  print('  where a rule would have spoken', spoken.length, wanted.length)
  print('taken for private life', by('private-life').length, wanted.length)
}

function print(what: string, hits: number, of: number): void {
  const result = shareOf(hits, of)
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
  const figure = result
    ? `${percent(result.share).padStart(8)}  (${percent(result.low)} to ${percent(result.high)})`
    : '      –'
  console.log(`  ${what.padEnd(36)} ${`${hits} of ${of}`.padStart(12)} ${figure}`)
}

/** Labelled rule against the rule that spoke first, most frequent confusions first. */
function printConfusion(all: Outcome[]): void {
  const counts = new Map<string, number>()
  for (const { labelled, flaggedBy, hasRightRule } of all) {
    if (hasRightRule || (flaggedBy.length === 0 && !labelled.flag)) continue
    const key = `${(labelled.rules[0] ?? 'nothing').padEnd(24)} ${flaggedBy[0] ?? 'nothing'}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  console.log(`\nTuned half, where label and rule differ\n  ${'label'.padEnd(24)} found`)
  for (const [key, count] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`  ${key}  ${count}`)
}

function printWrong(all: Outcome[]): void {
  for (const { labelled, flaggedBy } of all) {
    if (labelled.flag === flaggedBy.length > 0) continue
    console.log(
      `\n${labelled.id} ${labelled.flag ? `missed ${labelled.rules.join(', ')}` : `flagged by ${flaggedBy.join(', ')}`}`,
    )
    console.log(`  ${labelled.draft.text.replaceAll('\n', '\n  ')}`)
  }
}

import { prepareChecker, type Recall } from '../../lib/check/checker.ts'
import type { Draft } from '../../lib/check/draft.ts'
import { languagesOf } from '../../lib/check/languages.ts'
import { buildTermIndex, findTerms } from '../../lib/check/term-index.ts'
import { cutWords } from '../../lib/check/words.ts'
import { packPolicy, unpackPolicy } from '../../lib/policy/packing.ts'
import { growPolicy } from './grown-policy.ts'
import { measureTogether, median, ratio, type Times, type Works } from './measure.ts'
import { installPeers, peerWorks } from './peers.js'
import { budget, conclude, row, title } from './report.ts'

/** Prints what the engine costs beside its peers in one run; with `--check` exits 1 when a budget of the design is missed. */
const sentence =
  'We had a long day at the office and our customers love the new kettle; somebody said revenue was 214 million, but I only saw the cake. '
const draftOf = (text: string): Draft => ({ text, network: 'facebook', surface: 'post', now: 0 })
const textOf = (length: number) => sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length)
const short = textOf(280)
const longest = 63_206

/** Checks a draft, as often as it is asked. */
function checks(size: { terms: number; rules: number }, length = short.length): () => unknown {
  const { check } = prepareChecker(growPolicy(size))
  const draft = draftOf(textOf(length))
  return () => check(draft)
}

installPeers()
const size = { terms: 10_000, rules: 500 }
const policy = growPolicy(size)
const index = buildTermIndex(policy.sets, policy.languages)
const names = policy.sets.flatMap((set) => set.terms.split('\n')).slice(-size.terms)

title('A draft of 280 characters, 500 rules, 10,000 terms', 'ms a check')
const ours = 'this engine'
const bare = 'its words and terms alone, no rules'
const beside = await measureTogether({
  [ours]: checks(size),
  [bare]: () => {
    const words = cutWords(short)
    return findTerms(index, words, languagesOf(index.signs, words, 'en'))
  },
  ...(await peerWorks(names, short)),
})
const own = beside[ours] as Times
for (const [name, theirs] of Object.entries(beside)) {
  const factor = ratio(theirs, own)
  row(name, median(theirs), `${factor.toFixed(2)} x ours`)
  if (/harper|alex/.test(name)) budget(`at least 50 times faster than ${name}`, factor >= 50)
}
budget('within 4 times of its own words and terms alone', ratio(own, beside[bare] as Times) <= 4)

const more = await grow('More terms, 280 characters, 500 rules', {
  '10,000 terms': checks(size),
  '100,000 terms': checks({ ...size, terms: 100_000 }),
})
budget('100,000 terms at most 1.2 times 10,000', more <= 1.2)

await grow(
  'More rules, 280 characters, 10,000 terms',
  Object.fromEntries([50, 200, 500, 1000].map((rules) => [`${rules} rules`, checks({ ...size, rules })])),
)
await grow(
  'Longer drafts, read for the first time, 500 rules, 10,000 terms',
  Object.fromEntries([280, 3000, 10_000, longest].map((length) => [`${length} characters`, checks(size, length)])),
)

title('A key pressed in the middle of a draft, 500 rules, 10,000 terms', 'ms a key')
const keys = await measureTogether(
  Object.fromEntries([280, 3000, longest].map((length) => [`${length} characters`, keystrokes(length)])),
)
for (const [name, times] of Object.entries(keys)) row(name, median(times))
budget('63,206 characters, one keystroke: under 2 ms', median(Object.values(keys).at(-1) as Times) < 2)

title('From the stored string to the first verdict, 500 rules, 10,000 terms', 'ms')
const document = JSON.stringify(policy)
const pack = await packPolicy(document)
if ('problem' in pack) throw new Error(pack.problem.message)
const { first, unpacking } = await measureTogether({
  first: async () => prepareChecker(JSON.parse(await unpackPolicy(pack.packed))).check(draftOf(short)),
  unpacking: () => unpackPolicy(pack.packed),
})
const [stored, whole] = [pack.packed, document].map(({ length }) => `${Math.round(length / 1000)} kB`)
row(`${whole} of policy, stored as ${stored}`, median(first), `${median(unpacking).toFixed(1)} ms of it unpacking`)
budget('first check at most 50 ms', median(first) <= 50)

conclude()

/** A draft in which each run presses one key more, until a line is full. */
function keystrokes(length: number): () => unknown {
  const { check } = prepareChecker(policy)
  const text = textOf(length)
  const recall: Recall = {}
  let typed = ''
  return () => {
    typed = typed.length < 80 ? `${typed}${typed.length % 6 === 5 ? ' ' : 'e'}` : ''
    return check(draftOf(text.slice(0, length / 2) + typed + text.slice(length / 2)), recall)
  }
}

/** A table of works that grow; gives how many times longer the last takes than the first. */
async function grow(name: string, works: Works): Promise<number> {
  title(name, 'ms a check')
  const all = Object.entries(await measureTogether(works))
  const first = all[0]?.[1] as Times
  for (const [at, [label, times]] of all.entries())
    row(label, median(times), at === 0 ? '' : `${ratio(times, first).toFixed(2)} x`)
  return ratio(all.at(-1)?.[1] as Times, first)
}

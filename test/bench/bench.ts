import { prepareChecker } from '../../lib/check/checker.ts'
import { languagesOf } from '../../lib/check/languages.ts'
import { buildTermIndex, findTerms } from '../../lib/check/term-index.ts'
import { cutWords } from '../../lib/check/words.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import { packPolicy, unpackPolicy } from '../../lib/policy/packing.ts'
import { growPolicy } from './grown-policy.ts'
import { millisecondsOf } from './measure.ts'
import { installPeers, peerWorks } from './peers.js'

/** Prints what the engine costs beside its peers in one run; with `--check` exits 1 when a budget of the design is missed. */
const sentence =
  'We had a long day at the office and our customers love the new kettle; somebody said revenue was 214 million, but I only saw the cake. '
const draftOf = (length: number) => ({
  text: sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length),
  network: 'facebook' as const,
  surface: 'post' as const,
  now: 0,
})
const misses: string[] = []

installPeers()
const policy = growPolicy({ terms: 10_000, rules: 500 })
const short = draftOf(280)
const own = await checkTime(policy, 280)
const index = buildTermIndex(policy.sets, policy.languages)
const bare = await millisecondsOf(() => {
  const words = cutWords(short.text)
  return findTerms(index, words, languagesOf(index.signs, words, 'en'))
})

title('A draft of 280 characters, 500 rules, 10,000 terms', 'ms a check')
row('this engine', own)
row('its words and terms alone, no rules', bare)
const terms = policy.sets.flatMap((set) => set.terms.split('\n')).slice(-10_000)
for (const [name, work] of Object.entries(await peerWorks(terms, short.text))) {
  const time = await millisecondsOf(work)
  row(name, time, `${(time / own).toFixed(1)} x ours`)
  if (/harper|alex/.test(name)) budget(`at least 50 times faster than ${name}`, time / own >= 50)
}
budget('within 4 times of its own words and terms alone', own / bare <= 4)

title('More terms, 280 characters, 500 rules', 'ms a check')
const many = await checkTime(growPolicy({ terms: 100_000, rules: 500 }), 280)
row('10,000 terms', own)
row('100,000 terms', many, `${(many / own).toFixed(2)} x`)
budget('100,000 terms at most 1.2 times 10,000', many / own <= 1.2)

title('More rules, 280 characters, 10,000 terms', 'ms a check')
for (const rules of [50, 200, 500, 1000])
  row(`${rules} rules`, await checkTime(growPolicy({ terms: 10_000, rules }), 280))

title('Longer drafts, 500 rules, 10,000 terms', 'ms a check')
for (const length of [280, 3000, 63_206]) row(`${length} characters`, await checkTime(policy, length))
budget('63,206 characters, one keystroke: under 2 ms', (await checkTime(policy, 63_206)) < 2)

title('From the stored string to the first verdict, 500 rules, 10,000 terms', 'ms')
const document = JSON.stringify(policy)
const pack = await packPolicy(document)
if ('problem' in pack) throw new Error(pack.problem.message)
const unpacked = await millisecondsOf(() => unpackPolicy(pack.packed))
const first = await millisecondsOf(async () => prepareChecker(JSON.parse(await unpackPolicy(pack.packed))).check(short))
const [stored, whole] = [pack.packed, document].map(({ length }) => `${Math.round(length / 1000)} kB`)
row(`${whole} of policy, stored as ${stored}`, first, `${unpacked.toFixed(1)} ms of it unpacking`)
budget('first check at most 50 ms', first <= 50)

console.log(misses.length > 0 ? `\nOver budget: ${misses.join('; ')}.` : '\nEvery budget is kept.')
if (process.argv.includes('--check') && misses.length > 0) process.exitCode = 1

async function checkTime(of: CompiledPolicy, length: number): Promise<number> {
  const { check } = prepareChecker(of)
  const draft = draftOf(length)
  return millisecondsOf(() => check(draft))
}

function title(text: string, unit: string): void {
  console.log(`\n${text.padEnd(60)} ${unit}`)
}

function row(name: string, milliseconds: number, note = ''): void {
  console.log(`  ${name.padEnd(56)} ${milliseconds.toFixed(4).padStart(12)}  ${note}`)
}

function budget(name: string, isKept: boolean): void {
  console.log(`  ${isKept ? 'kept' : 'MISSED'}: ${name}`)
  if (!isKept) misses.push(name)
}

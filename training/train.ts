import { writeFileSync } from 'node:fs'
import type { CompiledTopics } from '../lib/policy/compiled.ts'
import { examplesByRule, readPassages } from './examples.ts'
import { learnFewWeights } from './learn-few-weights.ts'
import { learnWeights, type Row } from './learn-weights.ts'
import { readCanaries } from './read-canaries.ts'
import { readCases } from './read-cases.ts'
import { readTrainingDrafts } from './read-drafts.ts'
import { buildVocabulary } from './vocabulary.ts'
import { writeFlag, writeWords } from './write-topics.ts'

/** Learns from training/drafts which passages deserve a second look and why, and what a draft is about, and writes policies/core/topics.json. */
const leastPassages = 3
const epochs = 20
const slots = 46_000
const wordsOfClass = 400
const wordsOfGuarded = 3000
const wordsOfNothing = 2500
const sparse = { flag: 5e-4, guarded: 3e-4, rules: 5e-3, about: 1e-3 }

/** Nothing in particular first, as the reader wants it. */
const byTopic = (a: string, b: string): number =>
  Number(b === 'nothing') - Number(a === 'nothing') || a.localeCompare(b)

const company = new URL('policy', import.meta.url).pathname
const cases = readCases(company)
const canaries = readCanaries()
// What has to come out right is told more than once: it outweighs what the same words say elsewhere.
const matters = readTrainingDrafts('matters')
// What is nobody's matter is nothing to flag either; of what is somebody's this is not said.
const harmless = matters.filter(({ topic }) => !topic)
const drafts = [
  ...readTrainingDrafts('drafts'),
  ...harmless,
  ...cases,
  ...cases,
  ...cases,
  ...canaries,
  ...canaries,
  ...canaries,
]
const { passages, masked, asked } = readPassages(drafts, company)
const ofSomebody = readPassages(
  matters.filter(({ topic }) => topic),
  company,
).passages
const rules = [...new Set(passages.flatMap((passage) => passage.rules))].sort()
const fine = buildVocabulary(
  passages.map((passage) => passage.fine),
  leastPassages,
)
const single = buildVocabulary(
  [...passages, ...ofSomebody].map(({ singles }) => singles),
  leastPassages,
)

const [flag] = learnWeights(
  passages.map(({ fine: own, rules: broken }) => ({ features: fine.numbersOf(own), right: Number(broken.length > 0) })),
  { classes: 2, features: fine.features.length, epochs, sparse: sparse.flag },
) as [Row]
const ofSingles = { features: single.features.length, counts: single.counts, epochs }
const [guarded] = learnFewWeights(
  passages.map(({ singles, isGuarded }) => ({ features: single.numbersOf(singles), right: Number(isGuarded) })),
  { ...ofSingles, classes: 2, sparse: sparse.guarded, keep: [wordsOfGuarded] },
) as [Row]
const which = learnFewWeights(examplesByRule(passages, rules, single.numbersOf), {
  ...{ ...ofSingles, classes: rules.length, sparse: sparse.rules },
  keep: rules.map(() => wordsOfClass),
})

const told = [...passages, ...ofSomebody]
const about = [...new Set(told.map((passage) => passage.about))].sort(byTopic)
const aboutWhat = learnFewWeights(
  told.map((passage) => ({ features: single.numbersOf(passage.singles), right: about.indexOf(passage.about) })),
  {
    ...{ ...ofSingles, classes: about.length, sparse: sparse.about },
    keep: about.map((topic) => (topic === 'nothing' ? wordsOfNothing : wordsOfClass)),
  },
)

const topics: CompiledTopics = {
  classes: ['flag', 'guarded', ...rules],
  flag: writeFlag(flag, fine, slots),
  about,
  ...writeWords([guarded, ...which, ...aboutWhat], single),
  masked,
  asked,
}
const text = JSON.stringify(topics)
writeFileSync(new URL('../policies/core/topics.json', import.meta.url), `${text}\n`)
console.log(`${drafts.length} drafts, ${passages.length} passages, ${rules.length} rules: ${text.length} bytes.`)

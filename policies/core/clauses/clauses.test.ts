import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadPolicy } from '../../../bin/second-look/load-policy.ts'
import { prepareChecker } from '../../../lib/check/checker.ts'
import { openScene } from '../../../lib/check/open-scene.ts'
import { preparePolicy } from '../../../lib/check/prepare.ts'
import { clauseAt } from '../../../lib/check/scene.ts'
import type { CompiledPolicy, Expr } from '../../../lib/policy/compiled.ts'
import { readMarkedWords } from '../../../lib/policy/marked-words.ts'

const { policy } = loadPolicy(`${import.meta.dirname}/../../brightwater`)
const prepared = preparePolicy(policy)

/** Sentences that are read wrongly, and known to be; at most 3 in 100. */
const knownGaps = [
  // "Book" is read as a command, as in "book a table".
  'Book club tonight was cancelled',
  // As in "yesterday closed Harlow": the writer is meant.
  'Yesterday marked the end of an era',
]

const flags = { not: 'negated', quoted: 'quoted', '?': 'question', '!': 'imperative' } as const

interface Sentence {
  /** `[[ ]]` marks the words whose clause is meant. */
  marked: string
  text: string
  /** Where they begin. */
  start: number
  features: Record<string, string>
}

function readSentence(written: string): Sentence {
  const border = written.indexOf(' | ')
  const [subject = '', time = '', ...signs] = written.slice(0, border).trim().split(' ')
  const marked = written.slice(border + 3).replaceAll('\\n', '\n')
  const features = Object.entries(flags).map(([sign, feature]) => [feature, String(signs.includes(sign))])
  const { text, spans } = readMarkedWords(marked)
  const start = spans[0]?.start ?? 0
  return { marked, text, start, features: { subject, time, ...Object.fromEntries(features) } }
}

function readGroups(file: string): [string, string[]][] {
  const groups: Record<string, string> = parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
  return Object.entries(groups).map(([group, lines]) => [group, lines.trim().split('\n')])
}

const featureNames = ['subject', 'time', ...Object.values(flags)]

function featuresOf({ text, start }: Sentence): Record<string, string | undefined> {
  const scene = openScene(prepared, { text, now: 0 })
  const clause = clauseAt(
    scene,
    scene.words.list.findIndex(({ end }) => end > start),
  )
  return Object.fromEntries(featureNames.map((name) => [name, clause?.feature(name)]))
}

const plain = ['sentences.yaml', 'later-sentences.yaml', 'replies.yaml']
  .flatMap(readGroups)
  .map(([group, lines]) => [group, lines.flatMap((line) => line.split(' => '))] as const)
const replies = readGroups('replies.yaml').map(
  ([group, lines]) => [group, lines.map((line) => line.split(' => ').map(readSentence))] as const,
)

describe('the clauses of', () => {
  test.each(plain)('%s', (_, lines) => {
    const wrong = lines.map(readSentence).filter(({ text }) => !knownGaps.includes(text))
    expect(wrong.map((sentence) => ({ [sentence.marked]: featuresOf(sentence) }))).toEqual(
      wrong.map((sentence) => ({ [sentence.marked]: sentence.features })),
    )
  })

  test('known gaps are few, and gaps', () => {
    const all = plain.flatMap(([, lines]) => lines.map(readSentence))
    const gaps = all.filter(({ text }) => knownGaps.includes(text))
    expect(gaps).toHaveLength(knownGaps.length)
    expect(gaps.length).toBeLessThanOrEqual(all.length * 0.03)
    for (const gap of gaps) expect(featuresOf(gap)).not.toEqual(gap.features)
  })
})

/** The core grammar with one rule, which asks for these features of the post that is answered and of the answer. */
function conversation(post: Sentence, answer: Sentence): CompiledPolicy {
  const asks = ({ features }: Sentence): Expr => ({
    clause: Object.fromEntries(Object.entries(features).map(([feature, value]) => [feature, [value]])),
  })
  const rule = policy.rules[0]
  if (!rule) throw new Error('The policy has no rules.')
  const { when: _, unless: __, doubted: ___, ...rest } = rule
  return { ...policy, guards: [], rules: [{ ...rest, match: { all: [asks(answer), { replyTo: asks(post) }] } }] }
}

describe('a condition on the answer and on what is answered:', () => {
  test.each(replies)('%s', (_, pairs) => {
    const missed = pairs.filter(([post, answer]) => {
      if (!post || !answer) throw new Error('Write: features | post => features | answer')
      const draft = { text: answer.text, replyTo: { text: post.text }, now: 0 }
      return prepareChecker(conversation(post, answer)).check(draft).findings.length === 0
    })
    expect(missed).toEqual([])
  })
})

test('every word of any text stands in one clause that has every feature', () => {
  const values: Record<string, string[]> = {
    subject: ['self', 'us', 'you', 'they'],
    time: ['past', 'now', 'future', 'if'],
    ...Object.fromEntries(Object.values(flags).map((feature) => [feature, ['true', 'false']])),
  }
  const words = fc.constantFrom(
    'we',
    'lost',
    '"',
    "'",
    ',',
    '?',
    'if',
    '.',
    '\n',
    '> ',
    'RT @a',
    '#Tag',
    '🚀',
    'said',
    'not',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(text, (written) => {
      const scene = openScene(prepared, { text: written, now: 0 })
      for (const word of scene.words.list.keys()) {
        const clause = clauseAt(scene, word)
        expect(clause && clause.from <= word && word < clause.to).toBe(true)
        for (const [feature, allowed] of Object.entries(values)) expect(allowed).toContain(clause?.feature(feature))
      }
    }),
  )
})

test.each(['if ', 'said ', '"a b c ', 'and, ', '> \n', 'we lost ', "'a b ", ', and lost'])(
  'a quarter of a megabyte of %j is read',
  (unit) => {
    const text = unit.repeat(Math.ceil(250_000 / unit.length))
    const scene = openScene(prepared, { text, now: 0 })
    const unread = scene.words.list.filter(
      (_, word) => !featureNames.every((name) => clauseAt(scene, word)?.feature(name)),
    )
    expect(unread).toEqual([])
  },
)

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadPolicy } from '../../bin/second-look/load-policy.ts'
import { languagesOf, readSigns } from '../../lib/check/languages.ts'
import { cutWords } from '../../lib/check/words.ts'

type Sentence = string | { text: string; language: string }

const groups: Record<string, Sentence[]> = parse(readFileSync(`${import.meta.dirname}/sentences.yaml`, 'utf8'))
const sentences = Object.entries(groups).flatMap(([group, list]) =>
  list.map((sentence) => (typeof sentence === 'string' ? { text: sentence, language: group } : sentence)),
)
const signs = readSigns(loadPolicy('policies/brightwater').policy.languages.signs)
const read = (text: string, prior: string): string | undefined => languagesOf(signs, cutWords(text), prior)[0]

test('at least 97 of 100 short sentences are read in their language', () => {
  const told = sentences.filter(({ language }) => !['none', 'other'].includes(language))
  const wrong = told.filter(({ text, language }) => read(text, '') !== language).map(({ text }) => text)
  expect(told.length).toBeGreaterThan(290)
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(told.length * 0.03)
})

test('no foreign sentence is read as English', () => {
  const foreign = sentences.filter(({ language }) => !['en', 'none'].includes(language))
  expect(foreign.filter(({ text }) => read(text, 'en') === 'en')).toEqual([])
})

test('what tells nothing is read as the company speaks', () => {
  const empty = sentences.filter(({ language }) => language === 'none')
  expect(empty.filter(({ text }) => (read(text, 'de') ?? 'de') !== 'de')).toEqual([])
})

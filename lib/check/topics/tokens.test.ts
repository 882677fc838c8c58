import { expect, test } from 'vitest'
import { smallPolicy } from '../../policy/testing/small-policy.ts'
import { openScene } from '../open-scene.ts'
import { preparePolicy } from '../prepare.ts'
import { cutPassages } from './passages.ts'
import { readTokens, stem } from './tokens.ts'

const policy = smallPolicy({})
const prepared = preparePolicy(policy)
const company = { name: policy.names.findIndex(({ id }) => id === 'company'), as: '<company>' }
const read = (text: string) => readTokens(openScene(prepared, { text, now: 0 }), [company])
const texts = (text: string) => read(text).map((token) => token.text)

test('names are read by what they are, numbers by their size, words without their endings', () => {
  expect(texts('Acme sold 214 kettles in 2025, see acme.example or a@b.example')).toEqual([
    '<company>',
    'sold',
    '<3 digits>',
    'kettl',
    'in',
    '<year>',
    'see',
    '<link>',
    'or',
    '<mail>',
  ])
})

test('an address is read with the words in it, without whose it is', () => {
  expect(texts('https://careers.acme.example/embedded-test?x=1')).toEqual(['<link>', '/career', '/embed', '/test'])
  expect(texts('acme.example/news/2026/lids, press.office@acme.example')).toEqual([
    '<link>',
    '/new',
    '/lid',
    '<mail>',
    '/pres',
    '/offic',
  ])
  expect(texts(`acme.example/${'ab/cde-'.repeat(90)}`).length).toBeLessThan(20)
})

test('a sentence in another language is not read', () => {
  const signs = { en: 'we have', de: 'wir haben die und' }
  const both = preparePolicy({ ...policy, speaks: ['en', 'de'], languages: { ...policy.languages, signs } })
  const tokens = readTokens(openScene(both, { text: 'We have cake. Wir haben die Torte und Tee.', now: 0 }), [company])
  expect(tokens.map(({ text }) => text)).toEqual(['we', 'hav', 'cak'])
})

test('forms of a word mostly fall together', () => {
  expect(new Set(['launch', 'launched', 'launches', 'launching', "launch's"].map(stem))).toEqual(new Set(['launch']))
  expect(stem('is')).toBe('is')
})

test('a long text is cut at ends of sentences, and no token is lost', () => {
  const tokens = read('One two three four five six seven eight nine ten. '.repeat(13))
  const passages = cutPassages(tokens)
  expect(passages.map(({ from, to }) => to - from)).toEqual([40, 40, 50])
  expect(cutPassages([])).toEqual([{ from: 0, to: 0 }])
})

import { expect, test } from 'vitest'
import { loadPolicy } from '../../bin/second-look/load-policy.ts'
import { prepareChecker } from '../../lib/check/checker.ts'

const { answererOf } = prepareChecker(loadPolicy(import.meta.dirname).policy)

/** Who of Brightwater's people answers a question of somebody with that browser language, and for whom they stand in. */
function answering(owner: string, now: string, language = 'en', conversation = ''): (string | undefined)[] {
  const draft = { text: '', now: Date.parse(now), author: { languages: [language] }, conversation }
  const { card, insteadOf } = answererOf({ owner, topic: 'claim' }, draft) ?? {}
  return [card?.person, ...(insteadOf ? [insteadOf.person] : [])]
}

test('Care answers in the language of who asks', () => {
  expect(answering('care', '2026-11-18T12:00Z', 'de')).toEqual(['Greta Lindqvist'])
  expect(answering('care', '2026-11-18T12:00Z', 'fr')).toEqual(['Sam Okafor'])
  // She is there for half of the week.
  expect(answering('care', '2026-11-20T12:00Z', 'de')).toEqual(['Sam Okafor'])
})

test('Sam, with a share of 2, takes about two of three conversations', () => {
  const conversations = Array.from({ length: 300 }, (_, number) => `conversation ${number}`)
  const sams = conversations.filter((one) => answering('care', '2026-11-18T12:00Z', 'en', one)[0] === 'Sam Okafor')
  expect(sams.length).toBeGreaterThan(170)
  expect(sams.length).toBeLessThan(230)
})

test('Maya Lind is away over the holidays, and Legal stands in until she is back', () => {
  expect(answering('ir', '2026-12-18T12:00Z')).toEqual(['Maya Lind'])
  expect(answering('ir', '2026-12-22T12:00Z')).toEqual(['Jonas Weber', 'Maya Lind'])
  expect(answering('ir', '2027-01-04T12:00Z')).toEqual(['Maya Lind'])
})

test('on a holiday only those answer who have none', () => {
  expect(answering('legal', '2026-12-28T12:00Z')).toEqual(['Jonas Weber'])
  expect(answering('comms', '2026-12-28T12:00Z')).toEqual(['Priya Nair'])
  expect(answering('privacy', '2026-05-14T12:00Z')).toEqual(['Jonas Weber', 'Lena Fischer'])
  expect(answering('care', '2026-12-28T20:00Z')).toEqual(['Sam Okafor'])
})

import { expect, test } from 'vitest'
import type { OwnerCard } from '../../../lib/owners/card.ts'
import { samplePolicy } from '../../../lib/policy/compiled.sample.ts'
import type { CompiledPolicy } from '../../../lib/policy/compiled.ts'
import { peopleOf, readOwnedTopics, toLanes } from './read-owned-topics.ts'

const [card] = samplePolicy.owners as [OwnerCard]
const owner = (id: string, change: Partial<OwnerCard> = {}): OwnerCard => ({ ...card, id, team: id, ...change })

const policy: CompiledPolicy = {
  ...samplePolicy,
  rules: [],
  owners: [owner('comms'), owner('legal', { backup: 'night' }), owner('night'), owner('oslo'), owner('idle')],
  routes: {
    deal: { primary: 'legal', consulted: ['comms'] },
    results: { primary: 'legal', consulted: [] },
    press: { primary: 'comms', consulted: [] },
    rights: { primary: 'comms', consulted: [] },
  },
  unowned: ['rights'],
  units: { no: { legal: 'oslo' } },
  defaultOwner: 'comms',
}
const reader = { author: { region: '', roles: [] as string[] }, now: 0 }
const told = (region: string) =>
  readOwnedTopics(policy, { author: { region, roles: [] }, now: 0 }).map(({ topic, first, also }) => [
    topic,
    first.id,
    also.map(({ id }) => id),
  ])

test('topics are told in the order of the page, without those that are nobody’s', () => {
  expect(told('')).toEqual([
    ['press', 'comms', []],
    ['results', 'legal', []],
    ['deal', 'legal', ['comms']],
  ])
})

test('in a unit its own people come first', () => {
  expect(told('no')).toContainEqual(['results', 'oslo', ['legal']])
})

test('who is in a quiet period of their own reads who answers in it', () => {
  const quiet = {
    when: { roles: ['insider'] },
    topics: ['results' as const],
    owner: 'night',
    why: 'quiet-period' as const,
  }
  const told = (roles: string[]) =>
    readOwnedTopics({ ...policy, overrides: [quiet] }, { author: { region: '', roles }, now: 0 }).find(
      ({ topic }) => topic === 'results',
    )?.first.id
  expect(told([])).toBe('legal')
  expect(told(['insider'])).toBe('night')
})

test('owners are told with what is theirs, the busiest first; whoever has no part is left out', () => {
  const lanes = toLanes(readOwnedTopics(policy, reader), policy)
  expect(lanes.map(({ owner, first, also, standsInFor }) => [owner.id, first, also, standsInFor.length])).toEqual([
    ['legal', ['results', 'deal'], [], 0],
    ['comms', ['press'], ['deal'], 0],
    ['night', [], [], 1],
  ])
})

test('people of an owner are named, one or several', () => {
  const several = ['Ana', 'Bo'].map((person) => ({ ...card, person }))
  expect(peopleOf(owner('a', { person: 'Maya' }))).toBe('Maya')
  expect(peopleOf(owner('b', { person: undefined, people: several }))).toBe('Ana, Bo')
  expect(peopleOf(owner('c', { person: undefined, people: undefined }))).toBe('')
})

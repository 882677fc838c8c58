import { expect, test } from 'vitest'
import { loadPolicy } from '../../bin/second-look/load-policy.ts'
import { prepareChecker } from '../../lib/check/checker.ts'

const checker = prepareChecker(loadPolicy(import.meta.dirname).policy)
const check = (text: string, now: string, roles: string[] = []) =>
  checker.check({ text, now: Date.parse(now), author: { roles } }).findings

const growth = 'Fastest-growing team in the sector, and we love it'

test.each(['2026-11-18T12:00Z', '2026-11-22T12:00Z', '2026-11-30T23:59Z'])('nothing special holds on %s', (now) => {
  expect(check(growth, now, ['exec', 'insider-list'])).toEqual([])
  expect(check('What a view from Harbour Street', now)).toEqual([])
})

test('from the middle of December nobody talks of growth; those who keep the books stop earlier', () => {
  expect(check(growth, '2026-12-02T12:00Z')).toEqual([])
  expect(check(growth, '2026-12-02T12:00Z', ['insider-list'])).toMatchObject([
    { rule: 'conf.quiet-period', action: 'hold' },
  ])
  expect(check(growth, '2026-12-20T12:00Z')).toMatchObject([{ rule: 'conf.quiet-period', action: 'confirm' }])
  expect(check(growth, '2026-12-20T12:00Z', ['exec'])).toMatchObject([{ rule: 'conf.quiet-period', action: 'hold' }])
  expect(check(growth, '2027-02-12T00:00Z', ['exec'])).toEqual([])
})

test('Otter is secret until it is launched', () => {
  expect(check('Otter finally boots', '2027-03-03T08:59Z')).toMatchObject([{ rule: 'conf.unreleased' }])
  expect(check('Otter finally boots', '2027-03-03T09:00Z')).toEqual([])
})

test('while the fire was open, the note named it, its update and its owner', () => {
  const [finding] = check('The evacuation took an hour, I was there', '2026-09-03T12:00Z')
  expect(finding).toMatchObject({ rule: 'voice.crisis', action: 'hold', owner: 'comms' })
  expect(finding?.message.what).toContain('Harbour Street')
  expect(finding?.message.why).toContain('https://news.brightwater.example/harbour-street')
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tryPolicy } from './testing/small-policy.ts'
import { compareVersions, versionSchema } from './version.ts'

test.each([
  ['2026.9.1', '2026.11.1', -1],
  ['2026.11.1', '2026.11.1', 0],
  ['2026.11', '2026.11.1', -1],
  ['2026.11', '2026.11.0', 0],
  ['2026.09.1', '2026.9.1', 0],
  ['2027.1', '2026.12.31', 1],
  ['1.0.9007199254740993', '1.0.9007199254740992', 1],
])('version %s against %s', (one, other, sign) => {
  expect(Math.sign(compareVersions(one, other))).toBe(sign)
})

test('of any versions each has its place before or behind the others', () => {
  const version = fc.array(fc.nat(), { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join('.'))
  fc.assert(
    fc.property(version, version, version, (one, other, third) => {
      expect(versionSchema.safeParse(one).success).toBe(true)
      expect(Math.sign(compareVersions(one, other))).toBe(0 - Math.sign(compareVersions(other, one)))
      const [first, middle, last] = [one, other, third].sort(compareVersions) as [string, string, string]
      expect(compareVersions(first, middle)).toBeLessThanOrEqual(0)
      expect(compareVersions(first, last)).toBeLessThanOrEqual(0)
    }),
  )
})

describe('a version that has no plain order is refused where the policy is read', () => {
  test.each(['1.0.0-rc.1', '1.0.0+2', 'v2', '2026.11.', 'autumn'])('%s', (version) => {
    const { problems } = tryPolicy({ company: `schema: 1\nid: acme\ncompany: Acme\nversion: ${version}` })
    expect(problems).toMatchObject([
      { file: 'policy.yaml', line: 4, code: 'bad-value', hint: expect.stringContaining('numbers with dots') },
    ])
  })
})

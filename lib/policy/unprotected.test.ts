import { expect, test } from 'vitest'
import { guardFile, ruleFile, smallSources, tryPolicy } from './testing/small-policy.ts'
import { findUnprotected } from './unprotected.ts'

const said = (parts: Parameters<typeof tryPolicy>[0]): string[] =>
  tryPolicy(parts).problems.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`)

test('a policy without the guards of protected talk', () => {
  const { company, guards, rules } = smallSources({})
  const without = (id: string) => guards.filter(({ value }) => value.id !== id)
  expect(findUnprotected(company, guards, rules)).toEqual([])
  expect(findUnprotected(company, without('wrongdoing'), rules)).toMatchObject([
    { file: 'policy.yaml', code: 'unprotected', message: expect.stringContaining('"wrongdoing" is missing') },
  ])
  expect(findUnprotected(company, [], rules)).toHaveLength(2)
})

test('a guard that the company has written itself', () => {
  const { pack, ...own } = guardFile('work-conditions', 'match: never said')
  expect(pack).toBeDefined()
  expect(said({ guards: [own] })).toEqual([
    expect.stringMatching(/^guards.work-conditions\.yaml:1 unprotected Guards come/),
  ])
})

test.each(['work-conditions', 'wrongdoing'])('a rule that stays awake under the guard "%s"', (guard) => {
  const rules = [ruleFile('own.pay', `awake: [private-life, ${guard}]`)]
  expect(said({ rules })).toEqual([expect.stringMatching(/^rules.own\.pay\.yaml:11 unprotected Under the guard/)])
  const exempting = guardFile(guard, 'match: never said\nexempt: [own.pay]')
  expect(said({ rules, guards: [exempting] })).toEqual([])
})

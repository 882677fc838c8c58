import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveSettings } from './resolve.ts'
import { builtInSettings } from './settings.ts'

const resolve = (managed: Record<string, unknown>, user: unknown = undefined) => resolveSettings(managed, user).settings

test('without anything set, the built-in values hold', () => {
  const { values, sources, dropped, managed } = resolve({})
  expect(values).toEqual(builtInSettings)
  expect(new Set(Object.values(sources))).toEqual(new Set(['built-in']))
  expect(dropped).toEqual([])
  expect(managed).toBe(false)
})

test('locked wins over the person, the person over the default, the default over what is built in', () => {
  const { values, sources } = resolve(
    { locked: { roles: ['executive'] }, defaults: { roles: ['sales'], disabledSites: ['x'], statesEmployer: true } },
    { roles: ['engineer'], statesEmployer: false },
  )
  expect(values).toEqual({ ...builtInSettings, roles: ['executive'], disabledSites: ['x'] })
  expect(sources).toEqual({
    roles: 'locked',
    disabledSites: 'default',
    statesEmployer: 'user',
    handle: 'built-in',
    region: 'built-in',
    pauseWhenHeated: 'built-in',
    supportContact: 'built-in',
  })
})

test('a company can neither lock nor suggest how somebody handles a temper', () => {
  const { values, dropped } = resolve({ locked: { pauseWhenHeated: true }, defaults: { pauseWhenHeated: true } })
  expect(values.pauseWhenHeated).toBe(false)
  expect(dropped).toHaveLength(2)
})

test('one bad key is left out with its place and an example; its neighbours stay', () => {
  const { values, dropped } = resolve({ locked: { roles: 7, disabledSites: ['x', 'myspace'], statesEmployer: true } })
  expect(values).toEqual({ ...builtInSettings, statesEmployer: true })
  expect(dropped.map(({ where }) => where)).toEqual(['managed.locked.roles', 'managed.locked.disabledSites'])
  expect(dropped[0]?.hint).toBe('For example: ["executive","spokesperson"]')
  expect(dropped[1]?.message).toContain('managed.locked.disabledSites.1')
})

test('a misspelt key is named, with the ones that exist', () => {
  const [unknown] = resolve({ lockd: {}, company: 'Brightwater' }).dropped
  expect(unknown).toEqual({
    where: 'managed.lockd',
    message: 'managed.lockd is not a setting.',
    hint: 'Known here: company, policy, policyKey, locked, defaults.',
  })
})

test.each([
  ['lists and objects as JSON text', { locked: '{"roles":"[\\"executive\\"]","statesEmployer":"true"}' }],
  ['yes as a number', { locked: { roles: ['executive'], statesEmployer: 1 } }],
])('the Windows registry gives %s', (_, managed) => {
  const { values, dropped } = resolve(managed)
  expect(dropped).toEqual([])
  expect(values).toEqual({ ...builtInSettings, roles: ['executive'], statesEmployer: true })
})

test('the policy comes out as text, whether it was given as text or as an object', () => {
  expect(resolveSettings({ policy: '{"format":1}' }, {}).policy).toBe('{"format":1}')
  expect(resolveSettings({ policy: { format: 1 } }, {}).policy).toBe('{"format":1}')
  expect(resolveSettings({}, {}).policy).toBeUndefined()
})

test('a policy that is no policy is still "there": it must be refused, not taken for none', () => {
  expect(resolveSettings({ policy: 5 }, {}).policy).toBe('5')
})

test('where settings should be there is something else', () => {
  expect(resolve({ locked: 'yes' }).dropped[0]).toMatchObject({ where: 'managed.locked' })
  expect(resolve({}, [1]).dropped[0]).toMatchObject({ where: 'user' })
})

test('whatever is set, all values are there, and each dropped key says how to mend it', () => {
  const keys = fc.constantFrom(
    'locked',
    'defaults',
    'company',
    'policy',
    'roles',
    'statesEmployer',
    '__proto__',
    'other',
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.dictionary(keys, fc.oneof({ maxDepth: 3 }, fc.jsonValue(), tie('tree'))),
  }))
  fc.assert(
    fc.property(tree, fc.anything(), (managed, user) => {
      const { values, sources, dropped } = resolve(managed as Record<string, unknown>, user)
      expect(Object.keys(values).sort()).toEqual(Object.keys(builtInSettings).sort())
      expect(Object.keys(sources).sort()).toEqual(Object.keys(values).sort())
      for (const { where, message, hint } of dropped) expect([where, message, hint]).not.toContain('')
    }),
  )
})

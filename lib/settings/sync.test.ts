import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { samplePolicy } from '../policy/compiled.sample.ts'
import { loadDismissedPhrases } from './dismissed-phrases.ts'
import { readPageSettings, readResolvedSettings, watchPageSettings } from './page-settings.ts'
import { isPolicyBodyKey, storageKeys } from './storage-keys.ts'
import { type PolicyHead, readPolicy, readPolicyHead, readPolicyRefusal, watchPolicyHead } from './stored-policy.ts'
import { loadUserPolicy, syncSettings, unloadUserPolicy } from './sync.ts'
import { chooseSetting } from './user-settings.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const { local, managed } = fakeBrowser.storage
const policy = JSON.stringify(samplePolicy)
const newer = JSON.stringify({ ...samplePolicy, version: '2.0.0' })
const bodies = async () => Object.keys(await local.get()).filter(isPolicyBodyKey)

afterEach(() => void vi.useRealTimers())

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

test('the administrator’s policy comes into use, as one string that the head points to', async () => {
  await managed.set({ policy, company: 'Brightwater', locked: { roles: ['executive'] } })
  await syncSettings()
  const head = await readPolicyHead()
  expect(head).toMatchObject({ id: 'sample', version: '1.0.0', company: 'Brightwater', source: 'managed' })
  expect(head?.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(await readPolicy()).toEqual(samplePolicy)
  expect(await readPageSettings()).toEqual({
    disabledSites: [],
    roles: ['executive'],
    statesEmployer: false,
    handle: '',
    region: '',
    pauseWhenHeated: false,
  })
  expect((await readResolvedSettings()).sources.roles).toBe('locked')
})

test('a policy that an earlier version stored as it was still works after the update, and is stored anew', async () => {
  await managed.set({ policy })
  await syncSettings()
  const [body = ''] = await bodies()
  const { format, ...head } = (await readPolicyHead()) as PolicyHead
  await local.set({ [body]: policy, [storageKeys.policyHead]: head })
  expect(await readPolicy()).toEqual(samplePolicy)
  await syncSettings()
  expect(await readPolicy()).toEqual(samplePolicy)
  expect((await local.get(body))[body]).toMatch(/^H4sI/)
})

test('a policy in use that is of another format than this version runs is not used, and it is said', async () => {
  const other = JSON.stringify({ ...samplePolicy, format: 0 })
  await managed.set({ policy: other })
  const head = { hash: 'a', version: '1', id: 'sample', company: 'Brightwater', source: 'managed', format: 0 }
  await local.set({ 'policy/body/a': other, [storageKeys.policyHead]: head })
  await syncSettings()
  await expect(readPolicy()).rejects.toThrow('another format')
  expect((await readPolicyRefusal())?.problems[0]?.hint).toContain('Build the policy again')
})

test('a policy that another one replaces while it is read is that other one', async () => {
  await managed.set({ policy })
  await syncSettings()
  const oldHead = await local.get(storageKeys.policyHead)
  await managed.set({ policy: newer })
  await syncSettings()
  vi.spyOn(local, 'get').mockResolvedValueOnce(oldHead as never)
  expect((await readPolicy())?.version).toBe('2.0.0')
})

test('a policy whose text is gone or broken is said to be unreadable, at once', async () => {
  await managed.set({ policy })
  await syncSettings()
  const [body = ''] = await bodies()
  await local.set({ [body]: 'H4sIAAAA' })
  await expect(readPolicy()).rejects.toThrow()
  await local.remove(body)
  await expect(readPolicy()).rejects.toThrow('gone')
})

test('a policy of 500 kB is stored as a far shorter string', async () => {
  const terms = Array.from({ length: 40_000 }, (_, at) => `project ${at}`).join('\n')
  await managed.set({ policy: JSON.stringify({ ...samplePolicy, sets: [...samplePolicy.sets, { terms }] }) })
  await syncSettings()
  const [body = ''] = await bodies()
  expect(((await local.get(body))[body] as string).length).toBeLessThan(200_000)
})

test('the policy is written before the head', async () => {
  const set = vi.spyOn(local, 'set')
  await managed.set({ policy })
  await syncSettings()
  const keys = set.mock.calls.map(([items]) => Object.keys(items)[0] ?? '')
  expect(keys.findIndex(isPolicyBodyKey)).toBeLessThan(keys.indexOf(storageKeys.policyHead))
})

test('a worker that starts again writes no policy again and wakes no page', async () => {
  await managed.set({ policy })
  await syncSettings()
  const woken = vi.fn()
  watchPolicyHead(woken)
  await Promise.all([syncSettings(), syncSettings()])
  expect(woken).not.toHaveBeenCalled()
})

test('open pages hear of a choice of the person, and of nothing else', async () => {
  const heard = vi.fn()
  watchPageSettings(heard)
  await chooseSetting('supportContact', 'help@company.example')
  await syncSettings()
  await syncSettings()
  expect(heard).not.toHaveBeenCalled()
  await chooseSetting('disabledSites', ['x'])
  await syncSettings()
  expect(heard).toHaveBeenCalledOnce()
})

test('tabs that meet the first policy at the same moment remember dismissed phrases under one secret', async () => {
  await managed.set({ policy })
  const tabs: ReturnType<typeof loadDismissedPhrases>[] = []
  watchPolicyHead(() => tabs.push(loadDismissedPhrases(vi.fn()), loadDismissedPhrases(vi.fn())))
  await syncSettings()
  const [one, other] = await Promise.all(tabs)
  expect(one?.secret).toBe(other?.secret)
})

test('a newer policy replaces the old one and its text', async () => {
  await managed.set({ policy })
  await syncSettings()
  await local.set({ 'policy/body/left-by-a-killed-worker': 'x' })
  const seen = vi.fn()
  watchPolicyHead(seen)
  await managed.set({ policy: newer })
  await syncSettings()
  const head = await readPolicyHead()
  expect(head?.version).toBe('2.0.0')
  expect(seen).toHaveBeenCalledExactlyOnceWith(head)
  expect(await bodies()).toEqual([`policy/body/${head?.hash}`])
})

test('a bad policy leaves the last good one in use and is reported until it is mended', async () => {
  await managed.set({ policy })
  await syncSettings()
  await managed.set({ policy: '{"format":9}' })
  await syncSettings()
  expect((await readPolicyHead())?.version).toBe('1.0.0')
  expect((await readPolicyRefusal())?.problems[0]?.message).toContain('format 1')
  await managed.set({ policy: newer })
  await syncSettings()
  expect((await readPolicyHead())?.version).toBe('2.0.0')
  expect(await readPolicyRefusal()).toBeNull()
})

test('a policy the person loads is kept, and rests while the company sets one', async () => {
  expect(await loadUserPolicy(policy)).toEqual([])
  expect((await readPolicyHead())?.source).toBe('user')
  await managed.set({ policy: newer })
  await syncSettings()
  expect(await readPolicyHead()).toMatchObject({ source: 'managed', version: '2.0.0' })
  expect((await loadUserPolicy(policy))[0]?.message).toContain('Your company already set a policy')
})

test('a bad policy the person loads changes nothing', async () => {
  await loadUserPolicy(policy)
  expect((await loadUserPolicy('{}')).length).toBeGreaterThan(0)
  await syncSettings()
  expect((await readPolicyHead())?.version).toBe('1.0.0')
})

test('unloading leaves no policy and no text behind, and nothing else is touched', async () => {
  await chooseSetting('roles', ['engineer'])
  await loadUserPolicy(policy)
  await unloadUserPolicy()
  expect(await readPolicyHead()).toBeNull()
  expect(await bodies()).toEqual([])
  expect((await readPageSettings()).roles).toEqual(['engineer'])
})

test('Firefox says "manifest not found" where no policy exists: nothing is set', async () => {
  vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'))
  await syncSettings()
  expect(await readResolvedSettings()).toMatchObject({ managed: false, dropped: [] })
})

test('settings that cannot be read for another reason leave everything as it was, and it is said', async () => {
  await managed.set({ policy, locked: { roles: ['executive'] } })
  await syncSettings()
  vi.spyOn(managed, 'get').mockRejectedValue(new Error('disk on fire'))
  await syncSettings()
  const { values, dropped } = await readResolvedSettings()
  expect(values.roles).toEqual(['executive'])
  expect(dropped[0]?.message).toContain('disk on fire')
  expect(await readPolicyHead()).not.toBeNull()
})

test('settings that are gone for a moment while Chromium starts are waited for', async () => {
  await managed.set({ policy })
  await syncSettings()
  vi.useFakeTimers()
  const gone = vi.fn()
  watchPolicyHead(gone)
  const get = vi.spyOn(managed, 'get').mockResolvedValue({} as never)
  const synced = syncSettings()
  await vi.advanceTimersByTimeAsync(1000)
  get.mockRestore()
  await vi.advanceTimersByTimeAsync(1000)
  await synced
  expect(gone).not.toHaveBeenCalled()
})

test('settings that stay gone were taken away; what the person chose remains', async () => {
  await chooseSetting('statesEmployer', true)
  await managed.set({ policy, defaults: { roles: ['sales'] } })
  await syncSettings()
  await managed.clear()
  vi.useFakeTimers()
  const synced = syncSettings()
  await vi.advanceTimersByTimeAsync(11_000)
  await synced
  expect(await readPolicyHead()).toBeNull()
  expect(await readResolvedSettings()).toMatchObject({ managed: false, sources: { statesEmployer: 'user' } })
})

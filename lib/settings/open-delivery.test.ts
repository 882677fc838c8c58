import { exportSPKI, generateKeyPair } from 'jose'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { samplePolicy } from '../policy/compiled.sample.ts'
import { signDocument } from '../policy/signature.ts'
import { readPolicy, readPolicyHead, readPolicyRefusal } from './stored-policy.ts'
import { loadUserPolicy, syncSettings } from './sync.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const selectors = { publish: '[data-testid="postButton"]' }
const policyOf = (version: string) => ({ ...samplePolicy, version, sites: { x: { selectors } } })
const documentOf = (version: string) => JSON.stringify(policyOf(version))

let secret: CryptoKey
let policyKey: string
beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA', { extractable: true })
  secret = pair.privateKey
  policyKey = await exportSPKI(pair.publicKey)
})

beforeEach(() => fakeBrowser.reset())

const signed = (version: string, options?: { rollback: boolean }) => signDocument(documentOf(version), secret, options)

async function deliver(managed: Record<string, unknown>): Promise<string | undefined> {
  await fakeBrowser.storage.managed.set(managed)
  await syncSettings()
  return (await readPolicyRefusal())?.problems[0]?.message
}

test('a policy signed with the company’s key comes into use, with the selectors it mends', async () => {
  expect(await deliver({ policyKey, policy: await signed('2.0.0') })).toBeUndefined()
  expect(await readPolicyHead()).toMatchObject({ version: '2.0.0', source: 'managed', sites: { x: { selectors } } })
  expect(await readPolicy()).toEqual(policyOf('2.0.0'))
})

test('the key may stand in one line, as a registry holds it', async () => {
  const inOneLine = `  ${policyKey.replaceAll('\n', '')} `
  expect(await deliver({ policyKey: inOneLine, policy: await signed('2.0.0') })).toBeUndefined()
  expect((await readPolicyHead())?.version).toBe('2.0.0')
})

test('what is changed, unsigned or signed by another is refused, and the last good policy stays', async () => {
  const good = await signed('2.0.0')
  await deliver({ policyKey, policy: good })
  const stranger = await generateKeyPair('EdDSA')
  const [head, payload = '', signature] = good.split('.')
  const changed = [head, payload.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), signature].join('.')
  for (const [policy, why] of [
    [changed, 'was changed'],
    [await signDocument(documentOf('3.0.0'), stranger.privateKey), 'another key'],
    [documentOf('3.0.0'), 'no signed policy'],
    ['', 'no signed policy'],
  ] as const) {
    expect(await deliver({ policy })).toContain(why)
    expect((await readPolicyHead())?.version).toBe('2.0.0')
  }
  expect(await deliver({ policy: await signed('3.0.0') })).toBeUndefined()
  expect((await readPolicyHead())?.version).toBe('3.0.0')
})

test('an older version replaces a newer one only when it was signed as a rollback', async () => {
  await deliver({ policyKey, policy: await signed('2.0.0') })
  expect(await deliver({ policy: await signed('1.9.0') })).toContain('older than 2.0.0')
  expect(await deliver({ policy: await signed('1.9.0', { rollback: true }) })).toBeUndefined()
  expect((await readPolicyHead())?.version).toBe('1.9.0')
})

test('a key that comes later has the policy in use verified: unsigned, it is reported until a signed one comes', async () => {
  await deliver({ policy: documentOf('1.0.0') })
  expect(await deliver({ policyKey })).toContain('no signed policy')
  expect(await deliver({ policy: await signed('1.0.0') })).toBeUndefined()
})

test.each([['not a key'], [''], [7]])(
  'a key that is none (%j) lets nothing through, and says how to mend it',
  async (bad) => {
    expect(await deliver({ policyKey: bad, policy: documentOf('1.0.0') })).toContain('not a public Ed25519 key')
    expect((await readPolicyRefusal())?.problems[0]?.hint).toContain('NAME.pub.pem')
    expect(await readPolicyHead()).toBeNull()
  },
)

test('a signed policy where no key was set is refused: nobody could say whose it is', async () => {
  expect(await deliver({ policy: await signed('1.0.0') })).toContain('no key to verify it with')
  expect(await readPolicyHead()).toBeNull()
})

test('what a person loads must be signed too', async () => {
  await deliver({ policyKey })
  expect((await loadUserPolicy(documentOf('1.0.0')))[0]?.message).toContain('no signed policy')
  expect(await loadUserPolicy(`${await signed('1.0.0')}\n`)).toEqual([])
  await syncSettings()
  expect(await readPolicyHead()).toMatchObject({ version: '1.0.0', source: 'user' })
})

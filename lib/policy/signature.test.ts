import fc from 'fast-check'
import { generateKeyPair } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { openSigned, signDocument } from './signature.ts'
import { smallPolicy } from './testing/small-policy.ts'

const policy = smallPolicy({})
const document = JSON.stringify(policy)
let key: CryptoKey
let publicKey: CryptoKey
beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA')
  key = pair.privateKey
  publicKey = pair.publicKey
})

describe('a signed policy', () => {
  test('opens with its key, and is the same every time', async () => {
    const bundle = await signDocument(document, key)
    expect(await signDocument(document, key)).toBe(bundle)
    expect(await openSigned(`${bundle}\n`, publicKey)).toEqual({ policy, document })
  })

  test('is refused with another key', async () => {
    const other = await generateKeyPair('EdDSA')
    expect(await openSigned(await signDocument(document, key), other.publicKey)).toMatchObject({
      refusal: { code: 'wrong-key' },
    })
  })

  test('is refused when any character was changed', async () => {
    const bundle = await signDocument(document, key)
    await fc.assert(
      fc.asyncProperty(fc.nat(bundle.length - 1), fc.constantFrom(...'abcXYZ019-_.'), async (at, char) => {
        fc.pre(bundle[at] !== char)
        const changed = bundle.slice(0, at) + char + bundle.slice(at + 1)
        expect(await openSigned(changed, publicKey)).toHaveProperty('refusal')
      }),
    )
  })

  test.each(['', 'x', 'a.b.c', '{}', '\u0000'.repeat(3), '.'.repeat(1000)])(
    '%j is no signed policy',
    async (bundle) => {
      expect(await openSigned(bundle, publicKey)).toMatchObject({ refusal: { code: 'not-signed' } })
    },
  )

  test('is refused when it is no policy, however well signed', async () => {
    const leadingNowhere = JSON.stringify({ ...policy, defaultOwner: 'nobody' })
    const unordered = JSON.stringify({ ...policy, version: '1.0.0-rc.1' })
    for (const text of [
      '[]',
      'null',
      '{"format":2}',
      '{"format":1,"version":"1"}',
      'no json',
      leadingNowhere,
      unordered,
    ]) {
      expect(await openSigned(await signDocument(text, key), publicKey)).toMatchObject({
        refusal: { code: 'malformed' },
      })
    }
  })

  test('is refused when it is older than the one in use, unless signed as a rollback', async () => {
    const bundle = await signDocument(document, key)
    expect(await openSigned(bundle, publicKey, '1.2.3')).toHaveProperty('policy')
    expect(await openSigned(bundle, publicKey, '1.10.0')).toMatchObject({ refusal: { code: 'older' } })
    expect(await openSigned(await signDocument(document, key, { rollback: true }), publicKey, '1.10.0')).toHaveProperty(
      'policy',
    )
  })
})

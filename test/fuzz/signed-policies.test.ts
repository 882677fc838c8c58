import fc from 'fast-check'
import { generateKeyPair } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { prepareChecker } from '../../lib/check/checker.ts'
import { answering } from '../../lib/owners/answering.ts'
import { samplePolicy } from '../../lib/policy/compiled.sample.ts'
import { checkCompiledPolicy } from '../../lib/policy/compiled.schema.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import { packPolicy, unpackPolicy } from '../../lib/policy/packing.ts'
import { openSigned, signDocument } from '../../lib/policy/signature.ts'
import { broken, flip, misled } from './mutations.ts'
import { limit, runs } from './runs.ts'

const document = JSON.stringify(samplePolicy)
let key: CryptoKey
let bundle: string
beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA')
  key = pair.publicKey
  bundle = await signDocument(document, pair.privateKey)
})

const isRefused = async (changed: string): Promise<boolean> => 'refusal' in (await openSigned(changed, key))

describe('a signed policy', () => {
  test('is refused when any bit of it was turned, in every byte', { timeout: limit }, async () => {
    for (let at = 0; at < bundle.length; at++) {
      for (let bit = 0; bit < 8; bit++)
        if (!(await isRefused(flip(bundle, at, bit)))) expect.fail(`byte ${at}, bit ${bit}`)
    }
  })

  test('is refused when any byte is missing or is there twice', async () => {
    for (let at = 0; at < bundle.length; at++) {
      const [before, after] = [bundle.slice(0, at), bundle.slice(at + 1)]
      if (!(await isRefused(before + after))) expect.fail(`without byte ${at}`)
      if (!(await isRefused(before + bundle[at] + bundle[at] + after))) expect.fail(`twice byte ${at}`)
    }
  })

  test(
    'is opened or refused, whatever it is',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(broken([bundle, document]), fc.string({ unit: 'binary' })), async (text) => {
          return text.trim() === bundle || (await isRefused(text))
        }),
        runs(200),
      )
    },
    limit,
  )
})

/** A verdict on a draft that every part of the sample has to do with, and an owner whose hours can be told. */
function expectVerdict(policy: CompiledPolicy): void {
  const { check } = prepareChecker(policy)
  const { owner } = check({ text: 'We launch Project Heron for 5 dollars, "they said", https://x.example', now: 0 })
  if (owner) answering(owner.primary, 'advise', 0)
}

test('a compiled policy is taken and checks, or is refused with what to do', { timeout: limit }, () => {
  fc.assert(
    fc.property(fc.oneof(broken([document]), misled(document)), (text) => {
      const { policy, problems } = checkCompiledPolicy(text)
      if (policy) expectVerdict(policy)
      else for (const { message, hint } of problems) expect(`${message}${hint}`).toMatch(/\w/)
    }),
    runs(400),
  )
})

test('a packed policy that was changed is unpacked or rejects', { timeout: limit }, async () => {
  const pack = await packPolicy(document)
  const packed = 'packed' in pack ? pack.packed : ''
  await fc.assert(
    fc.asyncProperty(fc.nat(packed.length - 1), fc.nat(7), async (at, bit) => {
      const text = await Promise.resolve(flip(packed, at, bit))
        .then(unpackPolicy)
        .catch(() => null)
      expect(text === null || text === document).toBe(true)
    }),
    runs(50),
  )
})

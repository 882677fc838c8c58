import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packPolicy, unpackPolicy } from './packing.ts'

const roundTrip = async (text: string): Promise<string | undefined> => {
  const pack = await packPolicy(text)
  return 'packed' in pack ? unpackPolicy(pack.packed) : undefined
}

describe('a packed policy', () => {
  test('is unpacked as it was', async () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 5000 })
    await fc.assert(fc.asyncProperty(texts, async (text) => (await roundTrip(text)) === text))
    const long = JSON.stringify(Array.from({ length: 200_000 }, (_, at) => at))
    expect(await roundTrip(long)).toBe(long)
  })

  test('never begins like the JSON itself', async () => {
    expect(await packPolicy('{}')).toMatchObject({ packed: expect.stringMatching(/^H4sI/) })
  })

  test.each(['', 'x', 'not base64', 'H4sIAAAA', 'e30='])('%j is none', async (text) => {
    await expect(async () => unpackPolicy(text)).rejects.toThrow()
  })
})

test('a document over 4 MB is refused, counted in bytes', async () => {
  expect(await packPolicy('ü'.repeat(2_000_001))).toMatchObject({
    problem: { message: 'The compiled policy is 4000002 bytes; at most 4000000 bytes can be used.' },
  })
})

test('so is one that stays too long when packed', async () => {
  let seed = 1
  const noise = Array.from({ length: 150_000 }, () => {
    seed = (seed * 48271) % 0x7fffffff
    return seed.toString(36)
  }).join(' ')
  const pack = await packPolicy(noise)
  expect('problem' in pack && pack.problem.message).toMatch(/packs to \d{6} characters; at most 600000/)
})

import { describe, expect, test } from 'vitest'
import { respell } from './spelling.ts'

const casual = new Map([
  ['u', 'you'],
  ['dont', "don't"],
])

describe('respell', () => {
  test.each([
    ['u', 'you'],
    ['dont', "don't"],
    ['loooove', 'love'],
    ['soooo', 'so'],
    ['goood', 'good'],
  ])('reads %s as %s', (written, meant) => {
    expect(respell(written, casual)).toContain(meant)
  })

  test('leaves what is no word as it is, however long', () => {
    expect(respell('a'.repeat(4_000_000), casual)).toEqual([])
  })

  test.each(['love', 'book', 'were', 'its', '10k', ''])('leaves %s as it is', (word) => {
    expect(respell(word, casual)).toEqual([])
  })
})

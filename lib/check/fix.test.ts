import { describe, expect, test } from 'vitest'
import { makeFix } from './fix.ts'

function apply(
  text: string,
  words: string,
  fix: { kind: 'replace' | 'insert' | 'remove' | 'mask'; text: string },
): string {
  const start = text.indexOf(words)
  const made = makeFix(text, { start, end: start + words.length }, { ...fix, label: 'Fix' })
  return text.slice(0, made.span.start) + made.text + text.slice(made.span.end)
}

describe('makeFix', () => {
  test.each([
    ['Churn is down to 3%', '3%', 'Churn is down'],
    ['We passed 2m users!', '2m', 'We passed users!'],
    ['Revenue grew 40%, wow', '40%', 'Revenue grew, wow'],
    ['40% growth', '40%', 'growth'],
  ])('takes words out of %j so that the rest reads on', (text, words, expected) => {
    expect(apply(text, words, { kind: 'remove', text: '' })).toBe(expected)
  })

  test('replaces and masks exactly the span', () => {
    expect(apply('Wifi: Tea4All today', 'Tea4All', { kind: 'mask', text: '[removed]' })).toBe('Wifi: [removed] today')
    expect(apply('On site at Harlow today', 'Harlow', { kind: 'replace', text: 'a customer' })).toBe(
      'On site at a customer today',
    )
  })

  test('inserts at the start of the draft', () => {
    expect(apply('Lumo is lovely', 'Lumo', { kind: 'insert', text: 'I work at Brightwater: ' })).toBe(
      'I work at Brightwater: Lumo is lovely',
    )
  })
})

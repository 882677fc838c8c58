import { describe, expect, test } from 'vitest'
import { cutWords } from '../words.ts'
import { findQuestions } from './question.ts'

const firstWords = (text: string): string[] => {
  const words = cutWords(text)
  return findQuestions(words).map((match) => words.list[match.from]?.text ?? '')
}

describe('findQuestions', () => {
  test('finds each sentence that asks, by its first word', () => {
    expect(firstWords('Nice day. Is it Monday? I think so. Really?!')).toEqual(['is', 'really'])
  })

  test('takes no words, so that near may combine it with any', () => {
    for (const match of findQuestions(cutWords('Is it? Yes.'))) expect(match.to).toBe(match.from)
  })

  test('a question mark inside an address asks nothing', () => {
    expect(firstWords('Add ?admin=1 to the end')).toEqual([])
  })

  test('is quiet without a question mark', () => {
    expect(firstWords('It is Monday.')).toEqual([])
  })
})

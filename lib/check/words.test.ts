import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutWords } from './words.ts'

const texts = (text: string): string[] => cutWords(text).list.map((word) => word.text)

describe('cutWords', () => {
  test.each([
    ['apostrophes stay in the word', "we're Brightwater's", ["we're", "brightwater's"]],
    ['dashes part words', 'off-label e-mail', ['off', 'label', 'e', 'mail']],
    ['figures keep their marks', '2.1m users, $3,000 and 41%', ['2.1m', 'users', '$', '3,000', 'and', '41', '%']],
    [
      'tags are a sign and words',
      '#BrewWithLumo @BrightwaterCare #tea_time',
      ['#', 'brew', 'with', 'lumo', '@', 'brightwater', 'care', '#', 'tea', 'time'],
    ],
    ['a tag in capitals is one word', '#BWTR #LUMOHome', ['#', 'bwtr', '#', 'lumo', 'home']],
    [
      'links are one word, without scheme',
      'see https://www.brightwater.example/news, ok',
      ['see', 'brightwater.example/news', 'ok'],
    ],
    ['a bare host is a link', 'news.brightwater.example is up', ['news.brightwater.example', 'is', 'up']],
    ['a missing space is no link', 'done.Then we left', ['done', 'then', 'we', 'left']],
    ['mail addresses are one word', 'write to a.b@mail.example now', ['write', 'to', 'a.b@mail.example', 'now']],
    ['emoji are words', 'love it 🔥❤️', ['love', 'it', '🔥', '❤']],
    ['each ideograph is a word', '水壶Lumo好', ['水', '壶', 'lumo', '好']],
  ])('%s', (_, text, words) => {
    expect(texts(text)).toEqual(words)
  })

  test.each([
    ['a full stop, a question mark, a line break', 'One two. Three? Four\nfive', [0, 0, 1, 2, 3]],
    ['not after Mrs', 'Mrs. Okoro called', [0, 0, 0]],
    ['not in a figure', 'It is 2.5 now', [0, 0, 0, 0]],
    ['several marks end one sentence', 'What?!! No', [0, 1]],
  ])('sentences end at %s', (_, text, sentences) => {
    expect(cutWords(text).list.map((word) => word.sentence)).toEqual(sentences)
  })

  test('a word spans its own characters of the original text', () => {
    const text = 'Our Café\u0301 “Lumo”! 😀 Lu\u200bmo'
    expect(cutWords(text).list.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Our',
      'Café',
      'Lumo',
      '😀',
      'Lu\u200bmo',
    ])
  })

  test('words lie in the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let before = { start: 0, end: 0 }
        for (const { start, end } of cutWords(text).list) {
          expect(start).toBeGreaterThanOrEqual(before.start)
          expect(end).toBeGreaterThanOrEqual(before.end)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = { start, end }
        }
      }),
    )
  })

  test('a character that stands for two words is both', () => {
    expect(cutWords('㋿').list).toMatchObject([
      { text: '令', start: 0, end: 1 },
      { text: '和', start: 0, end: 1 },
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { cutSections } from './cut-sections.ts'

const key = [
  '-----BEGIN RSA PRIVATE KEY-----',
  'Proc-Type: 4,ENCRYPTED',
  'DEK-Info: AES, 0102',
  ...Array.from({ length: 40 }, (_, line) => `MIIEpAIBAAKCAQEA${'x'.repeat(40)}${line}`),
  '-----END RSA PRIVATE KEY-----',
].join('\n')

describe('a long draft', () => {
  test('is cut at ends of sentences and of lines, and loses nothing', () => {
    const text = 'The kettle is fine. We like it!\nSo much tea\n'.repeat(300)
    const sections = cutSections(text)
    expect(sections.length).toBeGreaterThan(5)
    expect(sections.join('')).toBe(text)
    expect(sections.every((section) => /[.!\n] ?$/.test(section))).toBe(true)
  })

  test.each([
    ['a password on the next line', 'and the login password:\nHunter#22kettle'],
    ['a password two lines down', 'and the login password:\n\nHunter#22kettle'],
    ['a password that is on the next line', 'and the wifi password is\nHunter#22kettle'],
    ['a sign on the next line', 'and our api key\n= Hunter#22kettle'],
    ['a key', key],
    ['a name with a title', 'and then Dr. Okoro'],
    ['a link', 'see https://brightwater.example/a?b!c.d'],
  ])('is never cut inside %s', (_, whole) => {
    for (let before = 950; before < 1060; before++) {
      const text = `${'tea '.repeat(before / 4).slice(0, before)}${whole}\n${'Tea is nice. '.repeat(400)}`
      expect(cutSections(text).some((section) => section.includes(whole))).toBe(true)
    }
  })
})

test.each([
  ['Chinese', '我们的新产品下个月上市。请大家期待！'.repeat(3500)],
  ['Chinese without sentences', '我们的新产品下个月上市，请大家期待\n'.repeat(3500)],
  ['Russian in one paragraph', 'Мы рады сообщить, что чайник готов. '.repeat(1700)],
  ['a table', '2026-01-01;100;200\n'.repeat(3000)],
])('%s is cut too, and cut the same where more of it is known', (_, text) => {
  const sections = cutSections(text)
  expect(sections.join('')).toBe(text)
  expect(Math.max(...sections.map(({ length }) => length))).toBeLessThan(9000)
  const read = new Set<string>()
  let fresh = 0
  for (let to = 8000; to < text.length + 8000; to += 8000) {
    let at = 0
    for (const section of cutSections(text.slice(0, to))) {
      if (!read.has(`${at} ${section.length}`)) fresh += section.length
      read.add(`${at} ${section.length}`)
      at += section.length
    }
  }
  expect(fresh).toBeLessThan(text.length * 2.2)
})

test('a key in a table is never cut', () => {
  const text = `${'2026-01-01;100;200\n'.repeat(415)}${key}\n${'2026-01-01;100;200\n'.repeat(600)}`
  expect(cutSections(text).some((section) => section.includes(key))).toBe(true)
})

test('a megabyte behind a key that never ends is cut in time', () => {
  const text = `-----BEGIN PRIVATE KEY-----\n${'Tea is nice. '.repeat(80_000)}`
  expect(cutSections(text).length).toBeGreaterThan(500)
})

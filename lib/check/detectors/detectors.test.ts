import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutWords } from '../words.ts'
import { detectors } from './all.ts'

const find = (name: string, text: string): string[] =>
  (detectors[name]?.(cutWords(text)) ?? []).map(({ start, end }) => text.slice(start, end))

describe('detectors', () => {
  test.each([
    ['credential', 'key AKIA4QZT7XN2VBW9LKJM leaked', ['AKIA4QZT7XN2VBW9LKJM']],
    ['credential', 'password: Kettle#2026!', ['Kettle#2026!']],
    ['credential', 'wifi = Tea4All', ['Tea4All']],
    ['credential', 'wifi at the office is Kettle-4-Ever! and the wifi is great', ['Kettle-4-Ever!']],
    ['credential', 'curl -H "Authorization: Bearer bwk_7Qd0-mLx2-99Tz-hh41"', ['bwk_7Qd0-mLx2-99Tz-hh41']],
    ['credential', 'a bearer responsibilities-of-all', []],
    ['credential', 'your OTP is 448 201', ['448 201']],
    ['credential', 'postgres://app:hunter22@db.example/x', ['hunter22']],
    ['credential', 'password: ******** / password: required / AKIAIOSFODNN7EXAMPLE', []],
    ['credential', 'the password is the first thing people forget', []],
    ['card', '4111 1111 1111 1111', ['4111 1111 1111 1111']],
    ['card', '4111 1111 1111 1112 and 0000000000000000', []],
    ['iban', 'GB82 WEST 1234 5698 7654 32', ['GB82 WEST 1234 5698 7654 32']],
    ['iban', 'GB82 WEST 1234 5698 7654 33', []],
    ['phone', 'call +44 20 7946 0101 or (555) 010-9999', ['+44 20 7946 0101', '(555) 010-9999']],
    ['phone', '2026-11-22 and 1999-2004 and 3.14', []],
    ['national-id', '078-05-1120 and 000-12-3456', ['078-05-1120']],
    ['reference', 'order #88121 and case no. AB-1234', ['order #88121', 'case no. AB-1234']],
    ['reference', 'in order 2 win', []],
    ['titled-name', 'Mrs. Okoro and Dr Anna Lim', ['Mrs. Okoro', 'Dr Anna Lim']],
    ['address', 'at 12 Oak Road and Lindenstraße 5', ['12 Oak Road', 'Lindenstraße 5']],
    ['address', 'Linden Road 14 or Lindenstr. 4', ['Linden Road 14', 'Lindenstr. 4']],
    ['money', '$2m, €3.50, 214 million dollars, USD 40k', ['$2m', '€3.50', '214 million dollars', 'USD 40k']],
    ['percent', 'up 41% or 3 per cent, 50 bps', ['41%', '3 per cent', '50 bps']],
    ['large-quantity', '2m users, 40k orders, 3,000 kettles, 12 people, in 2026', ['2m', '40k', '3,000']],
    ['date', 'by Friday, 3 May, 2026-05-01, next quarter', ['by Friday', '3 May', '2026-05-01', 'next quarter']],
    ['mention', 'thanks @BrightwaterCare @a_b', ['@BrightwaterCare', '@a_b']],
    ['hashtag', '#BrewWithLumo # no', ['#BrewWithLumo']],
  ])('%s in %j', (name, text, found) => {
    expect(find(name, text)).toEqual(found)
  })

  test('find spans inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const words = cutWords(text)
        for (const detector of Object.values(detectors)) {
          for (const { start, end } of detector(words))
            expect(0 <= start && start < end && end <= text.length).toBe(true)
        }
      }),
    )
  })
})

import { expect, test } from 'vitest'
import { endOf, momentSchema, startOf } from './moment.ts'

test.each(['2027-01-31', '2028-02-29', '2027-01-31T23:59Z'])('%s is a time', (text) => {
  expect(momentSchema.safeParse(text).success).toBe(true)
})

test.each(['2027-02-30', '2027-13-01', '31.01.2027', '2027-01-31T24:30Z', '2027-01-31T09:30', 'soon', ''])(
  '"%s" is none',
  (text) => {
    expect(momentSchema.safeParse(text).success).toBe(false)
  },
)

test('a day counts to its end in universal time, a minute is exact', () => {
  expect(startOf('2027-01-31')).toBe(Date.UTC(2027, 0, 31))
  expect(endOf('2027-01-31')).toBe(Date.UTC(2027, 1, 1))
  expect(endOf('2027-01-31T09:30Z')).toBe(Date.UTC(2027, 0, 31, 9, 30))
})

import { describe, expect, test } from 'vitest'
import type { OwnerCard } from '../owners/card.ts'
import { mailChannel } from '../owners/hand-off/mail.ts'
import { tryPolicy } from './testing/small-policy.ts'

/** owners.yaml with one card, whose further fields stand from line 8 on. */
const ownersFile = (fields: string[], holidays = '{ uk: [2026-12-25, 2026-12-28] }'): string =>
  [
    `holidays: ${holidays}`,
    'owners:',
    '  comms:',
    '    team: Communications',
    '    channels: [{ mail: press@acme.example }]',
    '    promise: {}',
    ...(fields.some((field) => field.startsWith('hours'))
      ? ['', '']
      : ['    hours:', '      { zone: Europe/London, open: [Mo-Fr 09:00-17:00] }']),
    ...fields.map((field) => `    ${field}`),
  ].join('\n')

function compiled(...fields: string[]): OwnerCard {
  const { policy, problems } = tryPolicy({ owners: ownersFile(fields) })
  expect(problems).toEqual([])
  return policy?.owners[0] as OwnerCard
}

const weekdays = [1, 2, 3, 4, 5].map((day) => ({ day, from: 540, until: 1020 }))
const christmas = { from: '2026-12-25', until: '2026-12-25' }
const substitute = { from: '2026-12-28', until: '2026-12-28' }

describe('holidays', () => {
  test('are the days of the list that a card names', () => {
    expect(compiled('holidays: uk').hours).toEqual({
      zone: 'Europe/London',
      days: weekdays,
      closed: [christmas, substitute],
    })
    expect(compiled().hours).toEqual({ zone: 'Europe/London', days: weekdays })
  })

  test('are kept by those who answer at any other hour', () => {
    const hours = 'hours: { zone: Europe/London, open: always }'
    expect(compiled(hours).hours).toEqual({ zone: 'Europe/London', always: true, days: [] })
    const { always, days, closed } = compiled(hours, 'holidays: uk').hours
    expect({ always, first: days[0], count: days.length, closed: closed?.length }).toEqual({
      ...{ always: true, first: { day: 0, from: 0, until: 1440 }, count: 7, closed: 2 },
    })
  })
})

describe('a promised day', () => {
  const day = (...fields: string[]) => {
    const { policy } = tryPolicy({
      owners: ownersFile(fields).replace('promise: {}', 'promise: { hold: 1d, advise: 8h }'),
    })
    return policy?.owners[0]?.promise
  }
  const always = 'hours: { zone: Europe/London, open: always }'

  test('has the eight hours of a working day', () => expect(day()).toEqual({ hold: 480, advise: 480 }))

  test('has 24 hours where the door is always open, holidays or not', () => {
    expect(day(always)).toEqual({ hold: 1440, advise: 480 })
    expect(day(always, 'holidays: uk', 'people: [{ name: Sam }]')).toEqual({ hold: 1440, advise: 480 })
  })

  test('is a working day where somebody has hours of their own', () => {
    const sam = 'people: [{ name: Lea }, { name: Sam, hours: { zone: UTC, open: [Mo-Fr 09:00-17:00] } }]'
    expect(day(always, sam)?.hold).toBe(480)
  })
})

describe('people', () => {
  test('have what their card has, where nothing is said of them', () => {
    expect(compiled('holidays: uk', 'languages: [en, fr]', 'people: [{ name: Sam Okafor }]').people).toEqual([
      {
        person: 'Sam Okafor',
        channels: [mailChannel('press@acme.example')],
        languages: ['en', 'fr'],
        hours: { zone: 'Europe/London', days: weekdays, closed: [christmas, substitute] },
      },
    ])
  })

  test('have their own channel first, their own languages, hours, absences and share', () => {
    const away = 'away: [{ from: 2026-11-23, until: 2026-11-27 }]'
    const hours = 'hours: { zone: Europe/Berlin, open: [Mo 08:00-12:00] }'
    const own = `channel: { phone: +44 20 7946 0111 }, languages: [de], ${hours}, ${away}, share: 2`
    expect(compiled(`people: [{ name: Greta, ${own} }, { name: Sam, holidays: uk }]`).people).toMatchObject([
      {
        person: 'Greta',
        channels: [{ kind: 'phone', address: '+44 20 7946 0111' }, { kind: 'mail' }],
        languages: ['de'],
        hours: {
          zone: 'Europe/Berlin',
          days: [{ day: 1, from: 480, until: 720 }],
          closed: [{ from: '2026-11-23', until: '2026-11-27' }],
        },
        share: 2,
      },
      { person: 'Sam', hours: { closed: [christmas, substitute] } },
    ])
  })
})

describe('what nobody could mean is refused, with its place and how to mend it', () => {
  const away = (from: string, until: string) => `people: [{ name: Sam, away: [{ from: ${from}, until: ${until} }] }]`

  test.each([
    ['a list that is not there', 'holidays: de', 9, 'There is no list "de" under "holidays": uk.'],
    ["a list of a person's that is not there", 'people: [{ name: Sam, holidays: constructor }]', 9, 'There is no list'],
    ['an absence that ends before it begins', away('2026-11-27', '2026-11-23'), 9, 'It ends before it begins.'],
    ['an absence on a day that is not', away('2026-02-29', '2026-03-02'), 9, 'Write a day that there is'],
    ['an absence by the minute', away('2026-02-20T09:00Z', '2026-03-02'), 9, 'Write a day that there is'],
    ['no share at all', 'people: [{ name: Sam, share: 0 }]', 9, 'Write a whole number from 1 to 9'],
    ['half a share', 'people: [{ name: Sam, share: 0.5 }]', 9, 'Write a whole number, without quotes.'],
    [
      'a zone of a person that is none',
      'people: [{ name: Sam, hours: { zone: Mars, open: always } }]',
      9,
      'Use a time zone',
    ],
    ['hours that never open', 'hours: { zone: UTC, open: [Mo 09:00-09:00] }', 9, 'Hours cannot begin where they end'],
    ['a language of a country', 'languages: [pt-BR]', 9, 'Write the language alone'],
    ['hours of no day', 'hours: { zone: UTC, open: [] }', 9, 'Give at least 1.'],
    ['hours behind the end of a day', 'hours: { zone: UTC, open: [Mo 24:00-24:00] }', 9, 'Hours cannot begin'],
    ['the same person twice', 'people: [{ name: Sam }, { name: Sam }]', 9, '"Sam" is there twice.'],
    ['nobody', 'people: []', 9, 'Give at least 1.'],
  ])('%s', (_, field, line, hint) => {
    const { policy, problems } = tryPolicy({ owners: ownersFile([field]) })
    expect(policy).toBeUndefined()
    expect(problems).toEqual([expect.objectContaining({ file: 'owners.yaml', line })])
    expect(problems[0]?.hint).toContain(hint)
  })

  test('one person and several', () => {
    const { problems } = tryPolicy({ owners: ownersFile(['person: Sam', 'people: [{ name: Lea }]']) })
    expect(problems).toMatchObject([{ line: 9, hint: 'Write "person" for one, or "people" for several: not both.' }])
  })

  test('a holiday that no calendar has', () => {
    const { problems } = tryPolicy({ owners: ownersFile([], '{ uk: [2026-12-25, 2026-06-31] }') })
    expect(problems).toMatchObject([{ line: 1, column: 30, message: '"holidays.uk.1" is not right.' }])
  })
})

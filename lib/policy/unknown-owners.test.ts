import { describe, expect, test } from 'vitest'
import { ownersFile } from './testing/owner-cards.ts'
import { tryPolicy } from './testing/small-policy.ts'

const always = 'hours: { zone: UTC, open: always }'
const outside = 'Somebody who has no card is written in words, with a capital: "General Counsel".'
const brief = (comms: string) =>
  tryPolicy({ owners: ownersFile({ comms: `${comms}, ${always}`, ir: '', legal: '', social: '' }) }).problems.map(
    ({ file, line, code, message, hint }) => `${file}:${line} ${code} ${message} ${hint}`,
  )

describe('who stands in or is asked last', () => {
  test.each([
    ['backup: legl', 'The backup "legl" has no card. Did you mean "legal"? Add the card, or name another backup.'],
    ['backup: cfo', 'The backup "cfo" has no card. Add the card, or name another backup.'],
    ['escalation: legl', `The escalation "legl" has no card. Did you mean "legal"? ${outside}`],
    ['escalation: cfo', `The escalation "cfo" has no card. ${outside}`],
    ['escalation: Legal', `The escalation "Legal" reads like "legal". Did you mean "legal"? ${outside}`],
    [
      'escalation: Team  social',
      `The escalation "Team  social" reads like "social". Did you mean "social"? ${outside}`,
    ],
  ])('is refused where nobody can tell who it is: %s', (fields, said) =>
    expect(brief(fields)).toEqual([`owners.yaml:2 unknown-owner ${said}`]),
  )

  test.each(['escalation: legal', 'escalation: General Counsel', 'escalation: Head of Social', 'backup: legal'])(
    'is taken as it stands: %s',
    (fields) => expect(brief(fields)).toEqual([]),
  )
})

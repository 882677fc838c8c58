import { describe, expect, test } from 'vitest'
import { companyFile, ownersFile } from './testing/owner-cards.ts'
import { tryPolicy } from './testing/small-policy.ts'

const owners = ownersFile({ comms: '', care: '', ir: '', 'care-nordics': '', 'care-sweden': '', 'comms-emea': '' })
const compile = (units: string) => tryPolicy({ owners, company: companyFile(`units:\n${units}`) })
const brief = (units: string) => compile(units).problems.map(({ line, code, message }) => `${line} ${code} ${message}`)

test('a unit has its own people, and those of the larger units around it', () => {
  const { policy } = compile(`
  emea: { owners: { comms: comms-emea } }
  nordics: { within: emea, owners: { care: care-nordics } }
  SE: { within: nordics, owners: { care: care-sweden } }
  FI: { within: nordics }
`)
  expect(policy?.units).toEqual({
    emea: { comms: 'comms-emea' },
    nordics: { comms: 'comms-emea', care: 'care-nordics' },
    SE: { comms: 'comms-emea', care: 'care-sweden' },
    FI: { comms: 'comms-emea', care: 'care-nordics' },
  })
})

describe('units that lead nowhere', () => {
  test.each([
    [
      'within one that is not there',
      '  SE: { within: nordic }',
      '6 unknown-unit There is no unit "nordic" that "SE" could be within.',
    ],
    ['within itself', '  SE: { within: SE }', '6 unit-circle These are within each other: SE -> SE.'],
    [
      'in a circle, told once',
      '  FI: { within: SE }\n  NO: { within: SE }\n  SE: { within: NO }',
      '7 unit-circle These are within each other: NO -> SE -> NO.',
    ],
    [
      'an owner without a card',
      '  SE: { owners: { care: care-se } }',
      '6 unknown-owner The unit "SE" names "care-se", who has no card.',
    ],
    [
      'instead of nobody',
      '  SE: { owners: { sales: care } }',
      '6 unknown-owner The unit "SE" names "sales", who has no card.',
    ],
  ])('%s', (_, units, said) => expect(brief(units)).toEqual([said]))

  test('a name that no setting could have', () => {
    expect(brief('  "S E": {}')).toEqual([expect.stringContaining('bad-value')])
    expect(compile('  constructor: {}').policy?.units).toEqual({ constructor: {} })
  })
})

import { describe, expect, test } from 'vitest'
import { companyFile, ownersFile } from '../../testing/owner-cards.ts'
import { lintSmall } from '../testing/lint-small.ts'
import { findMovedTopics } from './fixed-topics.ts'

const fixed = `
urgency: []
otherwise: []
topics:
  results: { primary: ir, why: The law says so. }
  rights: { primary: null, why: Nobody has to be asked. }
`
const lint = (topics: string, owners = ownersFile({ comms: '', ir: '', care: '' })) =>
  lintSmall(findMovedTopics, { fixed, owners, company: companyFile(`topics: ${topics}`) })

describe('a topic that law or duty gives to somebody', () => {
  test('is said to stay there, and why', () => {
    expect(lint('{ results: { primary: care } }')).toEqual([
      'policy.yaml:5 warning fixed-topic "results" stays with "ir", not with "care". The law says so.',
    ])
    expect(lint('{ rights: { primary: care } }')).toEqual([
      'policy.yaml:5 warning fixed-topic "rights" belongs to nobody. Nobody has to be asked.',
    ])
  })

  test('may be told to others, and moved where its owner has no card', () => {
    expect(lint('{ results: { told: [care] }, claim: { primary: care } }')).toEqual([])
    expect(lint('{ results: { primary: ir, consulted: [care] } }')).toEqual([])
    expect(lint('{ results: { primary: care } }', ownersFile({ comms: '', care: '' }))).toEqual([])
  })
})

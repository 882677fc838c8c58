import { expect, test } from 'vitest'
import { loadLintTables } from '../bin/second-look/load-lint-tables.ts'

const { tone } = loadLintTables()

test.each([
  ['You must not post this', ['command']],
  ['This is forbidden', ['prohibition']],
  ['Failure to comply may lead to disciplinary action', ['threat', 'legalese']],
  ['You have violated our rules', ['blame']],
  ['Information pursuant to section 3', ['legalese']],
  ['STOP and think', ['shouting']],
  ['PLEASE READ THIS FIRST', ['shouting']],
  ['Wait! Ask first!', ['shouting']],
  ['You will be disciplined', ['threat']],
])('%s', (text, ids) => expect([...new Set(tone(text).map(({ id }) => id))]).toEqual(ids))

test.each([
  'Not public yet.',
  'This looks like a figure that we have not published.',
  'Early numbers can hurt you and be unfair to investors.',
  'Ask the FTC and SEC desk first!',
  'The NDA of a client',
])('%s is fine', (text) => expect(tone(text)).toEqual([]))

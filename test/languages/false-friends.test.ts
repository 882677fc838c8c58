import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadPolicy } from '../../bin/second-look/load-policy.ts'
import { prepareChecker } from '../../lib/check/checker.ts'
import type { Draft } from '../../lib/check/draft.ts'
import { noon } from '../../lib/policy/case-draft.ts'

const groups: Record<string, string[]> = parse(readFileSync(`${import.meta.dirname}/harmless.yaml`, 'utf8'))
const posts = Object.values(groups).flat()
const companies = readdirSync('policies').filter((folder) => existsSync(`policies/${folder}/policy.yaml`))
// As many rules as can run: somebody of every role, who says where they work.
const author = { roles: ['exec', 'manager', 'hr', 'comms', 'insider-list'], statesEmployer: true }
const draftOf = (text: string): Draft => ({
  text,
  network: 'x',
  surface: 'post',
  author,
  now: noon,
})

describe.each(companies)('%s', (company) => {
  test('flags no harmless post in another language, even without its guards', () => {
    const { policy } = loadPolicy(`policies/${company}`)
    const { check } = prepareChecker({ ...policy, guards: [] })
    const flagged = posts.filter((text) => check(draftOf(text)).findings.length > 0)
    expect(posts.length).toBeGreaterThan(250)
    expect(flagged).toEqual([])
  })
})

describe('English words in a foreign sentence', () => {
  const carriers = [
    'Gestern habe ich mit meiner Oma über * und Lumo geredet und das war wirklich nicht so schlecht',
    "Hier soir avec ma soeur on a parlé de * et de Lumo, c'était vraiment pas mal du tout pour nous",
    'Ayer con mi abuela hablamos de * y de Lumo y la verdad es que estuvo muy bien para todos',
    'Ontem com a minha avó falamos de * e do Lumo e não foi nada mau para mim',
    'Ieri con mia nonna abbiamo parlato di * e di Lumo ed è stato proprio bello per tutti',
    'Gisteren heb ik met mijn oma over * en Lumo gepraat en dat was echt niet zo slecht',
    'Wczoraj z moją babcią rozmawialiśmy o * i o Lumo i to naprawdę nie było takie złe',
  ]

  test.each(['brightwater', 'veltrana-labs'])('make no difference to %s', (company) => {
    const { policy } = loadPolicy(`policies/${company}`)
    const english = policy.sets.filter((set) => set.language === 'en').flatMap((set) => set.terms.split('\n'))
    const short = english.filter((term) => term.split(' ').length <= 3)
    const without = policy.sets.map((set) => (set.language === 'en' ? { ...set, terms: '' } : set))
    const whole = prepareChecker({ ...policy, guards: [] })
    const foreignOnly = prepareChecker({ ...policy, guards: [], sets: without })
    fc.assert(
      fc.property(fc.constantFrom(...carriers), fc.constantFrom(...short), (carrier, term) => {
        const draft = draftOf(carrier.replace('*', term))
        expect(whole.check(draft)).toEqual(foreignOnly.check(draft))
      }),
      { numRuns: 2000 },
    )
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ModelsReport, OwnersReport } from './report-owners.ts'
import { root, run } from './testing/run.ts'

const owners = (...more: string[]) => run(['owners', 'policies/brightwater', '--at', '2026-11-18T10:00Z', ...more])
const report = async (...more: string[]): Promise<OwnersReport> => JSON.parse((await owners('--json', ...more)).out)
const topicOf = ({ topics }: OwnersReport, name: string) => topics.find(({ topic }) => topic === name)

describe('second-look owners', () => {
  test('prints every topic with who is asked, who is there, who stands in and who is asked last', async () => {
    const { code, out } = await owners()
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Brightwater: Shared between PR, Marketing and Customer Care \(distributed\)\nWednesday, 18 Nov/,
    )
    expect(out).toMatch(/\npromise +Customer Care +Customer References +Sam Okafor +Social Media +Head of Customer\n/)
    expect(out).toMatch(/\nresults \(fixed\) +Investor Relations +Maya Lind +Legal +Chief Financial\n/)
    expect(out).toMatch(/\nrights \(fixed\) +nobody\n/)
    expect(out).toContain('"medinfo" has no card: Legal is asked about medical.')
    // No colours where nobody looks.
    expect(out).not.toContain('\u001b')
  })

  test('and the same as JSON', async () => {
    const said = await report()
    expect(said).toMatchObject({
      company: 'Brightwater',
      model: 'distributed',
      at: '2026-11-18T10:00:00.000Z',
      region: null,
    })
    expect(said.topics).toHaveLength(32)
    expect(topicOf(said, 'results')).toEqual({
      ...{ topic: 'results', primary: 'ir', consulted: [], backup: 'legal', escalation: 'Chief Financial Officer' },
      ...{ now: { owner: 'ir', person: 'Maya Lind', opens: null }, casting: null, absent: null },
      fixed: expect.stringContaining('The law'),
    })
    expect(topicOf(said, 'rights')).toMatchObject({ primary: null, now: null, fixed: expect.any(String) })
  })

  test('under another model: a council decides after a while, but not what law gives to somebody', async () => {
    const said = await report('--model', 'council')
    expect(said.council).toMatchObject({
      secretary: 'social',
      casting: '4h',
      members: expect.arrayContaining(['care']),
    })
    expect(topicOf(said, 'own-review')).toMatchObject({ primary: 'legal', casting: { by: 'social', within: 240 } })
    expect(topicOf(said, 'results')).toMatchObject({ primary: 'ir', casting: null })
    expect((await owners('--model', 'council')).out).toMatch(/own-review .*Social Media/)
  })

  test('for the people of a unit', async () => {
    const said = await report('--model', 'hub-and-spoke', '--region', 'DE')
    expect(topicOf(said, 'promise')).toMatchObject({ primary: 'care-dach', consulted: ['care', 'social'] })
    expect(topicOf(said, 'press')).toMatchObject({ primary: 'comms', consulted: ['comms-dach'] })
    expect(topicOf(said, 'results')).toMatchObject({ primary: 'ir' })
  })

  test('at an hour when only some are there: whoever can answer now', async () => {
    const at = async (time: string): Promise<OwnersReport> =>
      JSON.parse(
        (await run(['owners', 'policies/brightwater', '--model', 'customer-first', '--json', '--at', time])).out,
      )
    expect(topicOf(await at('2026-11-18T10:00Z'), 'feature-wish')).toMatchObject({
      primary: 'product',
      consulted: ['care'],
    })
    expect(topicOf(await at('2026-11-18T20:30Z'), 'feature-wish')).toMatchObject({
      primary: 'care',
      consulted: ['product'],
    })
    expect(topicOf(await at('2026-11-18T23:30Z'), 'feature-wish')).toMatchObject({
      ...{ primary: 'product', now: { opens: '2026-11-19T09:00:00.000Z' } },
    })
  })

  test('under all models side by side; a model that cannot be used is told, and why', async () => {
    const { models, unusable }: ModelsReport = JSON.parse((await owners('--compare', '--json')).out)
    expect(models.map(({ model }) => model)).toHaveLength(6)
    expect(unusable).toEqual([])
    for (const said of models) expect(topicOf(said, 'results')?.primary).toBe('ir')
    const { code, out } = await run(['owners', 'policies/marrow-aerospace', '--compare'])
    expect(out).toMatch(/^topic +distributed +single\n/)
    expect(out).toContain('The ownership model "customer-first" asks "care" whenever nobody else is named')
    expect(code).toBe(0)
  })

  test.each([
    [
      'a model that nobody knows',
      ['--model', 'matrix'],
      /no ownership model "matrix"\. Shipped ones: council, customer/,
    ],
    ['the list of fixed topics', ['--model', 'fixed'], /no ownership model "fixed"/],
    ['a unit that nobody knows', ['--region', 'SE'], /no unit "SE"\. Known ones: DACH, DE, AT, CH\./],
    ['a model beside all', ['--compare', '--model', 'single'], /leave out --model/],
  ])('%s is bad input', async (_, args, message) => {
    const { code, out, err } = await owners(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
  })

  test.each([
    ['a time that is none', ['owners', 'policies/brightwater', '--at', 'soon'], /"soon" is no time for --at/],
    ['no policy', ['owners'], /Say which policy/],
    ['a company without units', ['owners', 'policies/northgate', '--region', 'US'], /names none under "units"/],
  ])('%s is bad input too', async (_, args, message) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) })
  })
})

describe('docs/owners.md shows what the command prints', () => {
  const page = readFileSync(join(root, 'docs/owners.md'), 'utf8')
  const blocks = [...page.matchAll(/```\n\$ second-look (.*)\n([\s\S]*?)```/g)]

  test('in several places', () => expect(blocks.length).toBeGreaterThan(3))

  test.each(blocks.map(([, command = '', shown = '']): [string, string] => [command, shown]))(
    '%s',
    async (command, shown) => {
      const { out } = await run(command.split(' '))
      // Of a long output some lines are left out, where a line of dots stands.
      const parts = shown.split(/^\.\.\.\n/m)
      let at = 0
      for (const part of parts) {
        const found = out.indexOf(part, at)
        expect(found, part).toBeGreaterThanOrEqual(0)
        at = found + part.length
      }
    },
  )
})

import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../sites/serving/bundle.ts'
import { Writer } from '../browser/writer.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'
import { facebook } from './ways-to-publish/facebook.ts'
import { linkedin } from './ways-to-publish/linkedin.ts'
import { linkedinSecond } from './ways-to-publish/linkedin-second.ts'
import type { Surface } from './ways-to-publish/surface.ts'
import { x } from './ways-to-publish/x.ts'
import { xSecond } from './ways-to-publish/x-second.ts'

const named = (surfaces: Surface[], ...names: string[]): Surface[] =>
  names.map((name) => {
    const found = surfaces.find((surface) => surface.name === name)
    if (!found) throw new Error(`No surface is named "${name}".`)
    return found
  })

const replicas = [
  { edition: 'first' as const, surfaces: [...x, ...facebook, ...linkedin] },
  { edition: 'second' as const, surfaces: [...xSecond, ...linkedinSecond] },
]
let script = ''
beforeAll(async () => {
  script = (await bundle(fileURLToPath(new URL('redesign-in-page.ts', import.meta.url)))).script
})

describe.each(replicas)('on the $edition replicas', ({ edition, surfaces }) => {
  const session = sharedSession(edition)
  test.each(surfaces)('$name: without any one of its ids, classes, roles and labels no box works by half', async ({ place, write }) => {
    const writer = await Writer.at(session(), place)
    await (write ?? ((one: Writer) => one.type(notes.confirm.draft)))(writer)
    await writer.page.evaluate(script)
    const rows = await writer.page.evaluate((network) => window.loseEach(network), place.name)
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter(({ outcome }) => outcome === 'found').length).toBeGreaterThan(rows.length / 2)
    expect(rows.filter(({ outcome }) => outcome === 'half-working')).toEqual([])
  })
})

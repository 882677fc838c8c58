import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { bundle } from '../sites/serving/bundle.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'
import { facebook } from './ways-to-publish/facebook.ts'
import { linkedin } from './ways-to-publish/linkedin.ts'
import { linkedinSecond } from './ways-to-publish/linkedin-second.ts'
import type { Surface } from './ways-to-publish/surface.ts'
import { x } from './ways-to-publish/x.ts'
import { xSecond } from './ways-to-publish/x-second.ts'

/** Of surfaces that are built alike one stands for all. */
const alike = /LinkedIn$/
const apart =
  /^(a (post|comment|reply|poll) on (newest|new|old)|an article .*|a poll|the fields of a poll|the (share box|newest composer|words beside an article)|an? (comment|answer)) on/
const some = (surfaces: Surface[]) => surfaces.filter(({ name }) => !alike.test(name) || apart.test(name))

const replicas = [
  { edition: 'first' as const, surfaces: some([...x, ...facebook, ...linkedin]) },
  { edition: 'second' as const, surfaces: some([...xSecond, ...linkedinSecond]) },
]

let script = ''
beforeAll(async () => {
  script = (await bundle(fileURLToPath(new URL('redesign-in-page.ts', import.meta.url)))).script
})

describe.each(replicas)('on the $edition replicas', ({ edition, surfaces }) => {
  const session = sharedSession(edition)
  test.each(surfaces)('$name: whatever name the site takes away, no box works by half', async (surface) => {
    const { place, write = (one: Writer) => one.type(notes.confirm.draft) } = surface
    const writer = await Writer.at(session(), place)
    await write(writer)
    await waitFor('the pill', async () => /note/i.test(await writer.guidance.text()), {
      instead: () =>
        writer.page.evaluate(() => `a page ${document.visibilityState}, with focus: ${document.hasFocus()}`),
    })
    await writer.page.evaluate(script)
    const rows = await writer.page.evaluate((network) => window.loseEach(network), place.name)
    const outcomes = Map.groupBy(rows, ({ outcome }) => outcome)
    expect(rows.length).toBeGreaterThan(10)
    expect(outcomes.get('not checking')?.length ?? 0).toBeLessThan(rows.length / 4)
    const byHalf = outcomes.get('half-working')?.map((loss) => `${loss.name}=${loss.value}`) ?? []
    expect(byHalf).toEqual([])
  })
})

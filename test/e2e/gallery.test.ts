import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import type {} from '../gallery/gallery.tsx'
import type { TextKind } from '../gallery/samples/texts.ts'
import { serveGallery } from '../gallery/serve.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()
let gallery: Awaited<ReturnType<typeof serveGallery>>
beforeAll(async () => {
  gallery = await serveGallery()
})
afterAll(() => gallery.close())

test.each<TextKind>(['plain', 'long', 'rtl'])(
  'every part in every state, with %s text, is free of faults axe can find and fits a phone',
  async (text) => {
    const page = await session().open(gallery.url)
    await page.setViewport({ width: 390, height: 800 })
    const states = await page.$$eval('[data-state]', (links) =>
      links.map((link) => link.getAttribute('data-state') ?? ''),
    )
    expect(states.length).toBeGreaterThan(20)
    const faults: string[] = []
    // One page for all: to load axe and the gallery for each takes Firefox two thirds of a second.
    await page.addScriptTag({ url: 'axe.js' })
    for (const state of states) {
      await page.evaluate((next, kind) => window.showState(next, kind), state, text)
      faults.push(...(await axeFaults(page)).map((fault) => `${state}: ${fault}`))
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (overflow > 0) faults.push(`${state}: scrolls sideways by ${overflow} px`)
    }
    expect(faults).toEqual([])
  },
)

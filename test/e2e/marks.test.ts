import type { KeyInput } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { newPosts } from './new-posts.ts'
import { notes } from './policy.ts'
import { sharedSessions } from './shared-session.ts'

declare global {
  interface Window {
    markFrames: { drawn: number; bare: number }
  }
}

const sessions = sharedSessions()
const { draft, words } = notes.advise

/** Counts the frames that are drawn, and those without a mark, as they stand when all that runs in a frame has run. */
function watchFrames() {
  const counted = { drawn: 0, bare: 0 }
  window.markFrames = counted
  const probe = document.documentElement.appendChild(document.createElement('i'))
  probe.style.cssText = 'position: fixed; visibility: hidden; inline-size: 1px'
  new ResizeObserver(() => {
    counted.drawn += 1
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
    if (!ranges.some((range) => !range.collapsed)) counted.bare += 1
  }).observe(probe)
  const grow = () => {
    probe.style.inlineSize = probe.style.inlineSize === '1px' ? '2px' : '1px'
    requestAnimationFrame(grow)
  }
  grow()
}

test.each(newPosts)(
  'no frame on $name, $edition replica, is drawn without the mark while its line is written on',
  async (network) => {
    const writer = await Writer.at(sessions[network.edition], network)
    await writer.type(draft)
    await waitFor('the mark', async () => (await writer.marked()).join() === words)
    await writer.page.evaluate(watchFrames)
    for (const key of [...'!?!?', ...Array(8).fill('Backspace')] as KeyInput[]) {
      await writer.page.keyboard.press(key)
      await writer.settle()
    }
    await waitFor('the shorter draft', async () => (await writer.model()) === draft.slice(0, -4), {
      instead: () => writer.model(),
    })
    const { drawn, bare } = await writer.page.evaluate(() => window.markFrames)
    expect(drawn).toBeGreaterThan(12)
    expect(bare).toBe(0)
  },
)

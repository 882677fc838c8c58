import type { Page } from 'puppeteer-core'
import { enterBox, type Network } from '../../browser/networks.ts'
import type { Session } from '../../browser/session.ts'
import { record, type Trace } from './trace.ts'
import { quiet } from './typing.ts'

/** As many as come in 30 minutes when a feed renews ten posts every three seconds; here one batch a frame. */
export const batches = 600
const postsABatch = 10
const posts = 500

export interface Feed {
  loading: Trace
  scrolling: Trace
  renewing: Trace
  before: Memory
  after: Memory
}

/** What a tab holds after a garbage collection. */
export interface Memory {
  megabytes: number
  nodes: number
  listeners: number
}

/** Loads a feed, scrolls through 500 posts before any box is met, then meets a box and lets the feed renew itself. */
export async function readFeed(session: Session, network: Network, comment: string): Promise<Feed> {
  const page = await session.open('about:blank')
  const loading = await record(page, async () => {
    await page.goto(network.url, { waitUntil: 'load' })
    await quiet(page)
  })
  const scrolling = await record(page, () => renew(page, posts / postsABatch, 'scroll'))
  await enterBox(page, { ...network, opener: [], editable: comment })
  await quiet(page)
  const before = await memoryOf(page)
  const renewing = await record(page, () => renew(page, batches, 'replace'))
  await quiet(page)
  const after = await memoryOf(page)
  await page.close()
  return { loading, scrolling, renewing, before, after }
}

/** Adds copies of the feed's own posts, ten a frame; scrolls to them, or takes away the ten that were added first. */
async function renew(page: Page, times: number, way: 'scroll' | 'replace'): Promise<void> {
  await page.evaluate(
    async (count, size, scrolls) => {
      const feed = document.querySelector('[role="feed"]') as HTMLElement
      const models = [...feed.children].slice(0, size)
      const added: Node[] = []
      for (let batch = 0; batch < count; batch++) {
        const copies = Array.from({ length: size }, (_, at) => models[at % models.length]?.cloneNode(true) as Node)
        feed.append(...copies)
        added.push(...copies)
        if (scrolls) scrollTo(0, document.documentElement.scrollHeight)
        else for (const old of added.splice(0, batch > 0 ? size : 0)) feed.removeChild(old)
        await new Promise((drawn) => requestAnimationFrame(drawn))
      }
    },
    times,
    postsABatch,
    way === 'scroll',
  )
}

async function memoryOf(page: Page): Promise<Memory> {
  const cdp = await page.createCDPSession()
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.detach()
  const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await page.metrics()
  return { megabytes: JSHeapUsedSize / 1e6, nodes: Nodes, listeners: JSEventListeners }
}

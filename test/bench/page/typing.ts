import { setTimeout as pause } from 'node:timers/promises'
import type { KeyInput, Page } from 'puppeteer-core'
import type { Network } from '../../browser/networks.ts'
import type { Session } from '../../browser/session.ts'
import { waitFor } from '../../browser/wait-for.ts'
import { Writer } from '../../browser/writer.ts'
import { record, type Trace } from './trace.ts'

export const keys = 120
const msBetweenKeys = 1000 / 8
const typed = 'and the tea is warm '
const posts = 200

/** What one person's way through a draft costs: into the box, the draft pasted, then so many keys at its end. */
export interface Typing {
  entering: Trace
  pasting: Trace
  typing: Trace
  /** Milliseconds from each press to the end of the frame that answers it. */
  delays: number[]
}

declare global {
  interface Window {
    delays: number[]
  }
}

/** Types at 8 keys a second, above a feed of 200 posts, until a draft has its length. */
export async function typeInto(session: Session, network: Network, length: number): Promise<Typing> {
  const page = await session.open(network.url)
  await quiet(page)
  await lengthen(page)
  let writer: Writer | undefined
  const entering = await record(page, async () => {
    writer = await Writer.in(page, session, network)
    await quiet(page)
  })
  const pasting = await record(page, async () => {
    const text = textOf(length - keys)
    await fill(page, network, text)
    // Editors count line breaks differently.
    const isThere = async () => ((await writer?.model()) ?? '').length > text.length * 0.9
    await waitFor('the pasted text', isThere, { seconds: 60 })
    await quiet(page)
  })
  await timeKeys(page)
  const typing = await record(page, async () => {
    await pressKeys(page)
    await quiet(page)
  })
  const delays = await page.evaluate(() => window.delays)
  await page.close()
  return { entering, pasting, typing, delays }
}

/** Adds copies of the feed's own posts: a person who writes has scrolled before, and the page holds some thousand elements. */
async function lengthen(page: Page): Promise<void> {
  await page.evaluate((wanted) => {
    const models = [...document.querySelectorAll('main article, [role="feed"] > *, main [role="listitem"]')]
    const missing = Array.from({ length: wanted }, (_, at) => models[at % models.length]?.cloneNode(true) as Node)
    models[0]?.parentElement?.append(...missing)
  }, posts)
  await quiet(page)
}

/** Lines as people write them; one in ten holds something to be marked. */
function textOf(length: number): string {
  const plain =
    'We had a long day at the office and our customers love the new kettle, so there was cake and far too much tea.\n'
  const marked =
    'Somebody said that our revenue was 214 million last quarter, but I only saw the cake and the candles.\n'
  return (plain.repeat(5) + marked + plain.repeat(4)).repeat(Math.ceil(length / 1000)).slice(0, length)
}

/** Pastes; Quill takes its text by the browser's own way to insert. */
async function fill(page: Page, { editable }: Network, text: string): Promise<void> {
  await page.$eval(
    editable,
    (element, content) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', content)
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      if (element.dispatchEvent(paste)) document.execCommand('insertText', false, content)
    },
    text,
  )
}

/** Event Timing leaves out quick keys; a message that is sent in a frame arrives when that frame is done. */
async function timeKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.delays = []
    const answered = ({ timeStamp }: Event) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => window.delays.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    addEventListener('keydown', answered, { capture: true })
  })
}

/** Keeps the beat, however long the page takes with each key. */
async function pressKeys(page: Page): Promise<void> {
  const begun = performance.now()
  const presses: Promise<void>[] = []
  for (let key = 0; key < keys; key++) {
    await pause(Math.max(0, begun + key * msBetweenKeys - performance.now()))
    presses.push(page.keyboard.press(typed[key % typed.length] as KeyInput))
  }
  await Promise.all(presses)
}

/** Two seconds, in which everything that the last act set off has its time; then until the page has nothing to do. */
export async function quiet(page: Page): Promise<void> {
  await pause(2000)
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))
}

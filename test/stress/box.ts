import type { Page } from 'puppeteer-core'
import type { WriteResult } from '../../lib/editors/editor.ts'
import type { ReadAnswer, WriteRequest } from './protocol.ts'

/** What the editor holds and what our code reads, once both have come to rest. */
export interface BoxState extends ReadAnswer {
  model: string
  /** Whether both are the same to a person, who sees no zero-width characters. */
  isModel: boolean
}

/** A box with a real editor in a page, as the editor's model and as our code see it. */
export interface Box {
  page: Page
  /** The replica's name of the box. */
  surface: string
}

/** What our code reads at this moment. */
export async function readNow(box: Box): Promise<string> {
  return (await settled(box, 0)).text
}

/** Waits until the model stands still and equals what is read, or for so long that it never will; then gives both. */
export function settled({ page, surface }: Box, seconds = 3): Promise<BoxState> {
  return page.evaluate(
    async (name, deadline) => {
      const look = () => {
        let reading = '{}'
        const keep = (event: Event) => {
          reading = (event as CustomEvent<string>).detail
        }
        addEventListener('stress-reading', keep, { once: true })
        dispatchEvent(new Event('stress-read'))
        removeEventListener('stress-reading', keep)
        const answer = JSON.parse(reading) as Partial<ReadAnswer>
        const model = window.replica.models[name]?.() ?? ''
        // On a busy machine our code may come a moment after the page.
        const { text = '', shows = '', faults = ['our code has not answered yet'], wholes = [] } = answer
        const [read, held] = [text, model].map((shown) => shown.replaceAll(/[\u200b\ufeff]/g, ''))
        return { text, shows, faults, wholes, model, isModel: read === held }
      }
      const until = performance.now() + deadline * 1000
      let before = look()
      for (;;) {
        await new Promise((done) => setTimeout(done, 30))
        const now = look()
        const isRight = now.isModel && now.faults.length === 0 && now.model === before.model
        if (isRight || performance.now() > until) return now
        before = now
      }
    },
    surface,
    seconds,
  )
}

/** Lets our code write a change. */
export function write({ page }: Box, request: WriteRequest): Promise<WriteResult> {
  return page.evaluate(
    (detail) =>
      new Promise<WriteResult>((done) => {
        addEventListener('stress-written', (event) => done(JSON.parse((event as CustomEvent<string>).detail)), {
          once: true,
        })
        dispatchEvent(new CustomEvent('stress-write', { detail }))
      }),
    JSON.stringify(request),
  )
}

/** Has the page note while something is composed; should the end go unheard, until the first key that belongs to none. */
export async function followCompositions({ page }: Box) {
  await page.evaluate(() => {
    const { dataset } = document.documentElement
    addEventListener('compositionstart', () => (dataset.composing = ''), { capture: true })
    addEventListener('compositionend', () => delete dataset.composing, { capture: true })
    addEventListener('keydown', (key) => key.isComposing || delete dataset.composing, { capture: true })
  })
}

export function isComposing({ page }: Box): Promise<boolean> {
  return page.evaluate(() => 'composing' in document.documentElement.dataset)
}

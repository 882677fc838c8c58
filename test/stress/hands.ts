import type { Page } from 'puppeteer-core'
import type { Key } from './actions.ts'

/** A person at a page: everything they do is trusted input of the browser. */
export interface Hands {
  type(text: string): Promise<void>
  press(keys: Key[]): Promise<void>
  /** Shows each step of a composition in turn, does something in the middle, then commits the last step or nothing. */
  compose(steps: string[], isCancelled: boolean, meanwhile: () => Promise<void>): Promise<void>
}

/** What a person sees as one character. */
export const characters = (text: string): string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)

/** Copies something elsewhere and pastes it here. */
export async function paste(page: Page, hands: Hands, { text, html }: { text: string; html?: string }) {
  const copied = { 'text/plain': text, ...(html && { 'text/html': html }) }
  await page.evaluate(async (content) => {
    const blobs = Object.entries(content).map(([type, data]) => [type, new Blob([data], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
  }, copied)
  await hands.press(['Control+v'])
}

import type { Page } from 'puppeteer-core'

/** How often the content script has read text of elements that match each selector. */
export type Reads = Record<string, number>

/**
 * Code that counts, in the world it runs in, every read of text by the ways the DOM offers, for elements in (or around) each
 * selector. The counts stand in an attribute of the page, since that world cannot be reached from outside.
 */
export const readSpy = (selectors: Record<string, string>): string =>
  `(${spy.toString()})(${JSON.stringify(selectors)})`

/** The counts so far. */
export async function readsOf(page: Page): Promise<Reads> {
  return JSON.parse((await page.evaluate(() => document.documentElement.dataset.reads)) ?? '{}')
}

function spy(selectors: Record<string, string>) {
  const reads: Record<string, number> = {}
  const count = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement
    for (const [name, selector] of Object.entries(selectors)) {
      if (!element?.closest(selector) && !element?.querySelector(selector)) continue
      reads[name] = (reads[name] ?? 0) + 1
      document.documentElement.dataset.reads = JSON.stringify(reads)
    }
  }
  const ways: [object, string][] = [
    [Node.prototype, 'textContent'],
    [Node.prototype, 'nodeValue'],
    [CharacterData.prototype, 'data'],
    [CharacterData.prototype, 'length'],
    [HTMLElement.prototype, 'innerText'],
    [HTMLElement.prototype, 'outerText'],
    [Element.prototype, 'innerHTML'],
    [Element.prototype, 'outerHTML'],
    [HTMLTextAreaElement.prototype, 'value'],
    [HTMLInputElement.prototype, 'value'],
  ]
  for (const [prototype, name] of ways) {
    const { get, ...rest } = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor
    const counted = function (this: Node) {
      count(this)
      return get?.call(this)
    }
    Object.defineProperty(prototype, name, { ...rest, get: counted })
  }
}

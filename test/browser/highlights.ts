import type { Page } from 'puppeteer-core'

/** The words that are marked in a page now, by highlight name: what the page itself could read too. A mark without a line is none. */
export async function markedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const isDrawn = (range: AbstractRange, name: string) => {
      const { startContainer: node } = range
      const element = node instanceof Element ? node : node.parentElement
      return element && getComputedStyle(element, `::highlight(${name})`).textDecorationLine === 'underline'
    }
    return Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].filter((range) => isDrawn(range, name)).map((range) => range.toString()),
      ]),
    )
  })
}

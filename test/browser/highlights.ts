import type { Page } from 'puppeteer-core'

/** The words that are marked in a page now, by highlight name: what the page itself could read too. */
export async function markedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map((range) => range.toString())]),
    ),
  )
}

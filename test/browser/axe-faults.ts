import axe from 'axe-core'
import type { Page } from 'puppeteer-core'

/** What axe finds wrong on a page (WCAG 2.2 AA and good practice), a line each. It sees open shadow roots, no closed ones. */
export async function axeFaults(page: Page): Promise<string[]> {
  // A page that can load axe itself does so in much less time.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const result = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    })
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}

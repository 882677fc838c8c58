import axe from 'axe-core'
import { expect, test } from 'vitest'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()

test.each(['popup.html', 'handbook.html'])('%s has no accessibility fault that axe can find', async (path) => {
  const page = await session().openExtensionPage(path)
  await page.waitForSelector('h1')
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
  expect(violations).toEqual([])
})

test.each(['popup.html', 'handbook.html'])('%s has no letter under 12 pixels', async (path) => {
  const page = await session().openExtensionPage(path)
  await page.waitForSelector('h1')
  const sizes = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((el) => [...el.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      .map((el) => Number.parseFloat(getComputedStyle(el).fontSize)),
  )
  expect(sizes.length).toBeGreaterThan(5)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
})

import { expect, test } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()

test.each(['popup.html', 'handbook.html'])('%s has no accessibility fault that axe can find', async (path) => {
  const page = await session().openExtensionPage(path)
  await page.waitForSelector('h1')
  expect(await axeFaults(page)).toEqual([])
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

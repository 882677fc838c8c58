import { expect, test } from 'vitest'
import { words } from '../../components/words/en.ts'
import { handbookWords } from '../../components/words/en-handbook.ts'
import { axeFaults } from '../browser/axe-faults.ts'
import { readStorage } from '../browser/extension-pages.ts'
import { waitFor } from '../browser/wait-for.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()

async function openHandbook() {
  const page = await session().openExtensionPage('handbook.html')
  await page.waitForSelector('#rules')
  return page
}

test('a question is answered by keyboard alone, and the rule stands open', async () => {
  const page = await openHandbook()
  await page.keyboard.press('/')
  await page.keyboard.type('can I post about larkspur')
  await waitFor('an answer', async () => (await page.$('.answers a')) !== null)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  await waitFor('the rule', async () => (await focused()).includes(notes.hold.title), { instead: focused })
  expect(await page.$eval('[id="rule-conf.deal"]', (rule) => (rule as HTMLDetailsElement).open)).toBe(true)
})

test('a tried sentence is checked by the real engine and leaves nothing behind', async () => {
  const page = await openHandbook()
  const before = await readStorage(page)
  await page.type('#sentence', notes.hold.draft)
  await page.keyboard.down('Control')
  await page.keyboard.press('Enter')
  await page.keyboard.up('Control')
  const marked = () => page.$$eval('.tried mark', (marks) => marks.map((mark) => mark.textContent).join())
  await waitFor('the mark', async () => (await marked()) === notes.hold.words, { instead: marked })
  const note = await page.$eval('.note', (card) => card.textContent ?? '')
  for (const said of [words.action.hold, notes.hold.title, 'Communications, Maya Lind']) expect(note).toContain(said)
  expect(await axeFaults(page)).toEqual([])
  expect(await readStorage(page)).toEqual(before)

  const another = await openHandbook()
  expect(await another.$eval('#sentence', (field) => (field as HTMLTextAreaElement).value)).toBe('')
})

test('talk about pay is told to be one’s own', async () => {
  const page = await openHandbook()
  await page.type('#sentence', notes.guarded.draft)
  await page.click('#try ~ form [type=submit]')
  await page.waitForSelector('#try ~ div .margin-note')
  const said = await page.$eval('#try ~ div', (part) => part.textContent)
  expect(said).toBe(handbookWords.attempt.protected)
})

test('with everything open the page has no fault that axe can find, and fits a small phone', async () => {
  const page = await openHandbook()
  await page.setViewport({ width: 320, height: 640 })
  await page.$$eval('details', (boxes) => {
    for (const box of boxes) box.open = true
  })
  expect(await axeFaults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

import { expect, test } from 'vitest'
import { handbookWords } from '../../components/words/en-handbook.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'

/** What stood on the page when it went to the printer. */
declare const printed: { text: string; controls: string[]; closed: number }

const session = sharedSession()

test('the printed handbook tells rules, owners and rights, all open, with nothing to press and nothing of the person’s own', async () => {
  const page = await session().openExtensionPage('handbook.html')
  await page.waitForSelector('#rules')
  await page.emulateMediaType('print')
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, input, textarea, nav')]
      Object.assign(window, {
        printed: {
          // biome-ignore lint/performance/useDomNodeTextContent: what is not shown does not count.
          text: document.body.innerText,
          controls: controls.filter((one) => one.checkVisibility()).map((one) => one.outerHTML),
          closed: document.querySelectorAll('details:not([open])').length,
        },
      })
    })
  })
  const paper = await page.pdf({ format: 'A4' })
  expect(new TextDecoder().decode(paper.slice(0, 5))).toBe('%PDF-')
  const { text, controls, closed } = await page.evaluate(() => printed)
  for (const said of [
    ...[notes.advise.title, notes.confirm.title, notes.hold.title, 'Others would learn of it too early.'],
    ...['Communications', 'Maya Lind', 'communications@brightwater.example'],
    ...handbookWords.rightsText,
    ...handbookWords.neverText,
  ])
    expect(text).toContain(said)
  for (const own of [handbookWords.settingsTitle, handbookWords.dismissed.title, handbookWords.attempt.title])
    expect(text).not.toContain(own)
  expect(controls).toEqual([])
  expect(closed).toBe(0)
  // Behind it all is closed again.
  expect(await page.$('details:not([open])')).not.toBeNull()
})

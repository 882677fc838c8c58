import { test } from 'vitest'
import { placeOf } from '../../bin/tour/places.ts'
import { words } from '../../components/words/en.ts'
import type { ResolvedSettings } from '../../lib/settings/settings.ts'
import { storageKeys } from '../../lib/settings/storage-keys.ts'
import { readStorage, siteSwitch } from '../browser/extension-pages.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()
const { card, owner, pill, question } = words

/** A tab on X with a draft in it that is marked. */
async function tabWith({ draft, words: marked }: { draft: string; words: string }): Promise<Writer> {
  const writer = await Writer.at(session(), placeOf('x', false))
  await writer.type(draft)
  await waitFor('the mark', async () => (await writer.marked()).join() === marked)
  return writer
}

test('words put aside for good in one tab are put aside in the other', async () => {
  const other = await tabWith(notes.advise)
  const here = await tabWith(notes.advise)
  await here.presses('button', /1 note/)
  await here.presses('button', card.dismiss)
  await here.presses('button', card.dismissPhrase)
  await waitFor('the mark to go here', async () => (await here.marked()).length === 0)
  await other.page.bringToFront()
  await waitFor('the mark to go there', async () => (await other.marked()).length === 0)
})

test('a question asked in one tab is awaited in the other', async () => {
  const other = await tabWith(notes.hold)
  const here = await tabWith(notes.hold)
  await here.presses('button', /1 note/)
  await here.presses('button', new RegExp(`^${owner.ask}`))
  await here.presses('button', question.open.mail)
  await here.sees('button', new RegExp(pill.waiting))
  await other.page.bringToFront()
  await other.sees('button', new RegExp(pill.waiting))
})

test('a tab that comes back from the memory of the browser is as the settings are now', async () => {
  const writer = await tabWith(notes.confirm)
  const { page } = writer
  await page.evaluate(() => Object.assign(window, { left: true }))
  await page.goto('https://www.linkedin.com/feed/')

  const handbook = await session().openExtensionPage('handbook.html')
  await handbook.locator(siteSwitch('x')).click()
  const resolved = async () => (await readStorage(handbook))[storageKeys.resolvedSettings] as ResolvedSettings
  await waitFor('X to be switched off', async () => (await resolved()).values.disabledSites.includes('x'))

  await page.bringToFront()
  // Firefox tells the driver nothing of a page that need not load; a call that goes back at once may never return.
  await page.evaluate(() => void setTimeout(() => history.back()))
  await waitFor('the page itself to come back', () => page.evaluate(() => 'left' in window))
  await waitFor('the mark to go', async () => (await writer.marked()).length === 0)
  await writer.publish()
  await waitFor('the post', async () => (await writer.published()).length === 1)
})

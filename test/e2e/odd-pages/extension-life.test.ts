import { afterAll, afterEach, beforeAll, test } from 'vitest'
import { placeOf } from '../../../bin/tour/places.ts'
import { words } from '../../../components/words/en.ts'
import { pageWords } from '../../../components/words/en-pages.ts'
import { alterBuild } from '../../browser/altered-build.ts'
import { loadPolicy } from '../../browser/extension-pages.ts'
import type { Session } from '../../browser/session.ts'
import { staysTrue, waitFor } from '../../browser/wait-for.ts'
import { Writer } from '../../browser/writer.ts'
import { notes, writePolicyFile } from '../policy.ts'
import { builtExtension, launchSession } from '../shared-session.ts'
import { guided, popupSays, posts } from './ends.ts'

/** The content script's storage does not answer on a page with ?late until its address ends in #answered. */
const lateStorage = `
  if (location.search === '?late') {
    const real = globalThis.browser ?? chrome
    const answered = new Promise((done) => setInterval(() => location.hash === '#answered' && done(), 50))
    const local = { get: (keys) => answered.then(() => real.storage.local.get(keys)), set: (items) => real.storage.local.set(items) }
    globalThis.browser = { runtime: real.runtime, storage: { local, onChanged: real.storage.onChanged } }
  }`

let session: Session
let altered: ReturnType<typeof alterBuild>
beforeAll(async () => {
  altered = alterBuild(builtExtension(), lateStorage)
  session = await launchSession(altered.folder)
  await (await loadPolicy(session, writePolicyFile())).close()
})
afterEach(async () => {
  for (const page of await session.pages()) await page.close()
})
afterAll(async () => {
  await session?.close()
  altered.remove()
})

const { draft } = notes.hold

test('a storage that answers late: not checking until then, and both pill and popup say so', async () => {
  const place = placeOf('x', false)
  const writer = await Writer.at(session, { ...place, url: `${place.url}?late` })
  await writer.type(draft)
  await waitFor('the pill to say so', async () => (await writer.guidance.text()).includes(words.pill.notChecking))
  await popupSays(session, writer, pageWords.popup.notChecking)
  await writer.page.evaluate(() => {
    location.hash = 'answered'
  })
  await guided(session, writer)
})

test('the background is stopped between any two steps', async () => {
  const writer = await Writer.at(session, placeOf('facebook', false))
  await session.stopBackground()
  await writer.type(draft)
  await guided(session, writer, () => session.stopBackground())
})

test('the extension is updated while a draft is open: the new one guides', async () => {
  const writer = await Writer.at(session, placeOf('linkedin', false))
  await writer.type(draft)
  await writer.sees('button', /1 note/)
  await session.updateExtension()
  await popupSays(session, writer, pageWords.popup.checking)
  const pills = () => writer.guidance.items('button', /1 note/)
  await waitFor('the pill of the new one', async () => (await pills()).length > 0)
  await staysTrue('the old pill is gone', async () => (await pills()).length === 1)
  await guided(session, writer)
})

test('the extension is updated while the page is in the memory of the browser: back, the new one guides', async () => {
  const place = placeOf('x', false)
  const left = await Writer.at(session, place)
  const { page } = left
  await left.type(draft)
  await left.sees('button', /1 note/)
  // Firefox drops the messages under way in a page that is left, and React, which waits for one, would never draw again.
  await left.settle()
  await page.goto('https://www.linkedin.com/feed/')
  await session.updateExtension()
  // A call that goes back at once may never return.
  await page.evaluate(() => void setTimeout(() => history.back()))
  await waitFor('the page to come back', () => page.evaluate(() => location.host === 'x.com'))
  const writer = await Writer.in(page, session, place)
  // Firefox starts the new one in the page that it kept; Chromium forgets the page with the old one, and loads it anew.
  if ((await writer.model()) === '') await writer.type(draft)
  await guided(session, writer)
})

test('the extension is removed while a draft is open: posting works as if it had not been there', async () => {
  const writer = await Writer.at(session, placeOf('x', false))
  await writer.type(draft)
  await writer.sees('button', /1 note/)
  await session.removeExtension()
  await posts(writer)
})

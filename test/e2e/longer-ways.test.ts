import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { words } from '../../components/words/en.ts'
import { type Network, networks, pressOn } from '../browser/networks.ts'
import { staysTrue, waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()
const { confirm, plain } = notes
const [x, facebook, linkedin] = networks as [Network, Network, Network]

/** The panel stops the first press; the person ticks, goes on, and presses again. */
async function goOn(writer: Writer) {
  await writer.sees('heading', words.gate.title)
  expect(await writer.published()).toEqual([])
  await writer.presses('checkbox', words.gate.tick)
  await writer.presses('button', words.gate.goOn)
}

async function isPublishedOnce(writer: Writer, text: string) {
  await waitFor('the post', async () => (await writer.published()).length > 0)
  await staysTrue('it is published once', async () => (await writer.published()).length === 1, { seconds: 0.5 })
  expect((await writer.published())[0]?.text).toBe(text)
}

test('a thread on X is looked at as a whole: a note on its first box stops "Post all"', async () => {
  const place = {
    ...x,
    url: 'https://x.com/compose/post',
    editable: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    publish: '[data-testid="tweetButton"]',
    surface: 'modal',
  }
  const writer = await Writer.at(session(), place)
  await writer.type(confirm.draft)
  await pressOn(writer.page, '[role="dialog"] [data-testid="addButton"]')
  await pressOn(writer.page, '[data-testid="tweetTextarea_1"]')
  await writer.type(plain.draft)
  await writer.publish()
  await goOn(writer)
  await writer.publish()
  await isPublishedOnce(writer, `${confirm.draft}\n\n${plain.draft}`)
})

test('text that was there before anybody typed is looked at, on X', async () => {
  const url = `https://x.com/intent/post?text=${encodeURIComponent(confirm.draft)}`
  const page = await session().open(url)
  const guidance = await session().guidanceIn(page)
  await pressOn(page, '[data-testid="tweetButton"]')
  await waitFor('the panel', async () => (await guidance.items('heading', words.gate.title)).length > 0, {
    instead: () => guidance.text(),
  })
  expect(await page.evaluate(() => window.replica.published)).toEqual([])
})

test('a post with a picture on Facebook is looked at before "Next", while its text can still be changed', async () => {
  const place = { ...facebook, publish: '[role="dialog"] form [role="button"][aria-label="Next"]' }
  const writer = await Writer.at(session(), place)
  await writer.type(confirm.draft)
  const picture = join(mkdtempSync(join(tmpdir(), 'second-look-')), 'kettle.png')
  writeFileSync(
    picture,
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  )
  const input = (await writer.page.waitForSelector(
    '[role="dialog"] input[type="file"]',
  )) as ElementHandle<HTMLInputElement>
  await input.uploadFile(picture)
  await writer.publish()
  await goOn(writer)
  await writer.publish()
  await pressOn(writer.page, '[role="dialog"] [role="button"][aria-label="Post"]')
  await isPublishedOnce(writer, confirm.draft)
})

test('LinkedIn asks for the audience last: the text is looked at before', async () => {
  const writer = await Writer.at(session(), {
    ...linkedin,
    url: 'https://www.linkedin.com/feed/?shareActive=true&asksAudience',
    opener: undefined,
  })
  await writer.type(confirm.draft)
  await writer.publish()
  await goOn(writer)
  await writer.publish()
  await pressOn(writer.page, '>>> .share-box-footer__primary-btn')
  await isPublishedOnce(writer, confirm.draft)
})

test('a native modal dialog on LinkedIn makes all else inert: the panel stands in it', async () => {
  const writer = await Writer.at(session(), {
    ...linkedin,
    url: 'https://www.linkedin.com/feed/?shareActive=true&nativeDialog',
    opener: undefined,
  })
  await writer.type(confirm.draft)
  await writer.publish()
  await goOn(writer)
  await writer.publish()
  await isPublishedOnce(writer, confirm.draft)
})

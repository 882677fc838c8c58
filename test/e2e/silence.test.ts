import { describe, expect, test } from 'vitest'
import { placeOf } from '../../bin/tour/places.ts'
import { pageWords } from '../../components/words/en-pages.ts'
import type { RefusalReason } from '../../lib/sites/site.ts'
import { openPopup } from '../browser/extension-pages.ts'
import type { Network } from '../browser/networks.ts'
import { staysTrue, waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { newPosts } from './new-posts.ts'
import { notes } from './policy.ts'
import { sharedSessions } from './shared-session.ts'

const sessions = sharedSessions()
const { popup } = pageWords

describe.each(newPosts)('talk about pay on $name, $edition replica', (network) => {
  test('meets no mark, no note and no panel', async () => {
    const writer = await Writer.at(sessions[network.edition], network)
    await writer.type(notes.guarded.draft)
    await staysTrue('nothing is marked or counted', async () => {
      const buttons = await writer.guidance.items('button')
      return (await writer.marked()).length === 0 && buttons.length === 0
    })
    await writer.publish()
    await waitFor('the post', async () => (await writer.published()).length === 1)
    expect((await writer.published())[0]?.text).toBe(notes.guarded.draft)
  })
})

const boxes: [string, Network, RefusalReason][] = [
  [
    'X as another extension draws it',
    {
      ...placeOf('x', false),
      url: 'https://x.com/home?otherLayout',
      editable: '#new-tweet-text',
      publish: '#new-tweet-button',
      surface: 'other-layout',
    },
    'no-publish-control',
  ],
  [
    'a story on Facebook',
    {
      ...placeOf('facebook', false),
      url: 'https://www.facebook.com/stories/create',
      opener: undefined,
      editable: '[role="textbox"]',
      publish: '[aria-label="Share to story"]',
      surface: 'story',
    },
    'not-supported',
  ],
]

test.each(boxes)('%s: nothing of ours is shown or in the way, and the popup says so', async (_name, place, reason) => {
  const writer = await Writer.at(sessions.first, place)
  await writer.page.keyboard.type(notes.hold.draft)
  const popupPage = await openPopup(sessions.first, writer.page)
  const text = () => popupPage.evaluate(() => document.body.textContent)
  await waitFor('the line about the box', async () => (await text()).includes(popup.refused[reason] + popup.notRead), {
    instead: text,
  })
  expect(await text()).toContain(popup.unknownBoxes)
  await writer.page.bringToFront()
  expect(await writer.guidance.text()).toBe('')
  await writer.publish()
  await waitFor('the post', async () => (await writer.published()).length === 1)
  expect((await writer.published())[0]?.text).toBe(notes.hold.draft)
  expect(await writer.guidance.text()).toBe('')
})

import { describe, expect, test } from 'vitest'
import { networks } from '../browser/networks.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()
const { advise } = notes

describe.each(networks)('by keyboard alone on $name', (network) => {
  test('F8 opens the note, Tab and Enter apply the fix, typing goes on in the box', async () => {
    const writer = await Writer.at(session(), network)
    const { keyboard } = writer.page
    await writer.type(advise.draft)
    await writer.sees('button', /1 note/)
    await keyboard.press('F8')
    await writer.sees('heading', advise.title)
    // Card, close button, fix button.
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await waitFor('the fix', async () => (await writer.model()) === advise.fixed, { instead: () => writer.model() })
    expect(await writer.visible()).toBe(advise.fixed)
    await waitFor('the card to close', async () => (await writer.guidance.items('heading', advise.title)).length === 0)
    await keyboard.type('!')
    await waitFor('the letter in the box', async () => (await writer.model()).includes('!'), {
      instead: () => writer.model(),
    })
    expect(await writer.page.evaluate(() => window.replica.shortcuts)).toEqual([])
  })

  test('Escape closes the card and the panel, and leaves the draft and its composer alone', async () => {
    const writer = await Writer.at(session(), network)
    const { keyboard } = writer.page
    const closes = async (title: string) => {
      await writer.sees('heading', title)
      await keyboard.press('Escape')
      const headings = async () => (await writer.guidance.items('heading', title)).length
      await waitFor(`"${title}" to close`, async () => (await headings()) === 0)
    }
    await writer.type(advise.draft)
    await writer.publish()
    await closes('Before you post')
    await writer.presses('button', /1 note/)
    await closes(advise.title)
    await keyboard.press('F8')
    await closes(advise.title)
    await keyboard.type('!')
    await waitFor('the draft, written on', async () => (await writer.model()) === `${advise.draft}!`, {
      instead: () => writer.model(),
    })
  })
})

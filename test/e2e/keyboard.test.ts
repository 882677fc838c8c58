import { describe, expect, test } from 'vitest'
import { placeOf } from '../../bin/tour/places.ts'
import { words } from '../../components/words/en.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { newPosts } from './new-posts.ts'
import { notes } from './policy.ts'
import { sharedSessions } from './shared-session.ts'

const sessions = sharedSessions()
const { advise, confirm } = notes

describe.each(newPosts)('by keyboard alone on $name, $edition replica', (network) => {
  test('F8 opens the note, Tab and Enter apply the fix, typing goes on in the box', async () => {
    const writer = await Writer.at(sessions[network.edition], network)
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
    const writer = await Writer.at(sessions[network.edition], network)
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

const panels = async (writer: Writer) => (await writer.guidance.items('heading', words.gate.title)).length

async function holds(writer: Writer, text: string) {
  await waitFor(`the box to hold "${text}"`, async () => (await writer.model()) === text, {
    instead: () => writer.model(),
  })
}

async function picksByEnter(writer: Writer, typed: string, picked: string) {
  await writer.type(`${confirm.draft} ${typed}`)
  await writer.sees('button', /1 note/)
  await writer.page.waitForSelector('[role="listbox"]')
  await writer.page.keyboard.press('Enter')
  await holds(writer, `${confirm.draft} ${picked} `)
  expect(await panels(writer)).toBe(0)
  expect(await writer.published()).toEqual([])
}

test('Enter picks the suggested name on X; Ctrl+Enter publishes through the list, so it meets the panel', async () => {
  const writer = await Writer.at(sessions.first, placeOf('x', false))
  const { keyboard } = writer.page
  await picksByEnter(writer, '@dan', '@dana_whitlow')
  await writer.type('@dan')
  await writer.page.waitForSelector('[role="listbox"]')
  await keyboard.down('Control')
  await keyboard.press('Enter')
  await keyboard.up('Control')
  await writer.sees('heading', words.gate.title)
  expect(await writer.published()).toEqual([])
})

test('Enter in a Facebook comment: picks a name, breaks a line, ends a composition, and publishes beside any other list', async () => {
  const writer = await Writer.at(sessions.first, placeOf('facebook', true))
  const { page } = writer
  await picksByEnter(writer, '@tom', 'Tomas Lind')

  await page.keyboard.down('Shift')
  await page.keyboard.press('Enter')
  await page.keyboard.up('Shift')
  await holds(writer, `${confirm.draft} Tomas Lind \n`)

  // A composition as far as its events go: drivers start a real one in ways of their own, or not at all.
  const isLeftAlone = await page.$eval(writer.network.editable, (box) => {
    const composing = { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true }
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    const goesOn = box.dispatchEvent(new KeyboardEvent('keydown', composing))
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    return goesOn
  })
  expect(isLeftAlone, 'the composition gets its Enter').toBe(true)
  expect(await panels(writer)).toBe(0)
  expect(await writer.published()).toEqual([])

  await page.evaluate(() => {
    const list = document.body.appendChild(document.createElement('ul'))
    list.setAttribute('role', 'listbox')
    list.appendChild(document.createElement('li')).setAttribute('role', 'option')
    Object.assign(list.style, { position: 'fixed', inset: '0 auto auto 0', width: '80px', height: '80px' })
  })
  await page.keyboard.press('Enter')
  await writer.sees('heading', words.gate.title)
  expect(await writer.published()).toEqual([])
})

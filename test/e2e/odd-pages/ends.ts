import { expect } from 'vitest'
import { words } from '../../../components/words/en.ts'
import { pageWords } from '../../../components/words/en-pages.ts'
import { openPopup } from '../../browser/extension-pages.ts'
import type { Session } from '../../browser/session.ts'
import { waitFor } from '../../browser/wait-for.ts'
import type { Writer } from '../../browser/writer.ts'
import { notes } from '../policy.ts'

const { gate } = words
const { popup } = pageWords
const { draft, title } = notes.hold

/** Sees the note, is stopped with the reason in sight, ticks, goes on and posts; `between` happens between any two steps. */
export async function guided(session: Session, writer: Writer, between = async () => {}) {
  await writer.sees('button', /1 note/)
  await popupSays(session, writer, popup.checking)
  await between()
  await writer.publish()
  await writer.sees('heading', gate.title)
  expect(await writer.guidance.text()).toContain(title)
  await between()
  await writer.presses('checkbox', gate.tickHeld)
  await between()
  await writer.presses('button', gate.goOn)
  await waitFor('the panel to close', async () => (await writer.guidance.items('heading', gate.title)).length === 0)
  expect(await writer.published()).toEqual([])
  await between()
  await posts(writer)
}

/** Is told before the first press that nothing is checked, and no press is stopped. */
export async function freeAndTold(session: Session, writer: Writer) {
  await popupSays(session, writer, popup.notChecking)
  await posts(writer)
}

/** One press publishes the draft as it was typed. */
export async function posts(writer: Writer) {
  expect(await writer.model()).toBe(draft)
  await writer.publish()
  await waitFor('the post', async () => (await writer.published()).length > 0)
  expect((await writer.published()).map(({ text }) => text)).toEqual([draft])
}

export async function popupSays(session: Session, writer: Writer, state: string) {
  const page = await openPopup(session, writer.page)
  const heading = () => page.evaluate(() => document.querySelector('.margin-note')?.textContent)
  await waitFor(`the popup to say "${state}"`, async () => (await heading())?.startsWith(state), { instead: heading })
  await page.close()
  await writer.page.bringToFront()
}

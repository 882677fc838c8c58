import { expect, test } from 'vitest'
import { words } from '../../components/words/en.ts'
import { pageWords } from '../../components/words/en-pages.ts'
import { openPopup, readStorage } from '../browser/extension-pages.ts'
import { networks } from '../browser/networks.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()
const { owner, question } = words
const { departures } = pageWords

test.each(networks)(
  'a question asked on $name leaves once, exactly as shown, and is listed; also after the background slept',
  async (network) => {
    const writer = await Writer.at(session(), network)
    await writer.type(notes.hold.draft)
    await writer.presses('button', /1 note/)
    await session().stopBackground()
    await writer.presses('button', new RegExp(`^${owner.ask}`))

    await writer.sees('heading', question.title('Communications'))
    expect(await writer.guidance.text(), 'the draft stays here unless it is ticked').not.toContain(notes.hold.draft)
    await writer.presses('checkbox', question.withDraft)
    await waitFor('the draft in the preview', async () => (await writer.guidance.text()).includes(notes.hold.draft))
    await writer.presses('link', question.open.mail)

    const handbook = await session().openExtensionPage('handbook.html')
    const stored = async () =>
      (await readStorage(handbook)).departures as { network: string; body: string }[] | undefined
    await waitFor('the departure', async () => (await stored())?.some((each) => each.network === network.name))
    const ours = (await stored())?.filter((each) => each.network === network.name)
    expect(ours).toHaveLength(1)
    expect(ours?.[0]?.body).toContain(notes.hold.draft)
    const text = () => handbook.evaluate(() => document.body.textContent)
    await waitFor('the line in the handbook', async () => (await text()).includes(departures.to('Communications')), {
      instead: text,
    })
    const popup = await openPopup(session(), writer.page)
    const listed = async () =>
      (await popup.evaluate(() => document.body.textContent)).includes(departures.to('Communications'))
    await waitFor('the line in the popup', listed)
    expect(await writer.published()).toEqual([])
  },
)

import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { words } from '../../components/words/en.ts'
import type { Departure } from '../../lib/messages.ts'
import type { OwnerCard } from '../../lib/owners/card.ts'
import { mailChannel } from '../../lib/owners/hand-off/mail.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import { loadPolicy, readStorage, writeStorage } from '../browser/extension-pages.ts'
import { type Network, networks } from '../browser/networks.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes, policy, writePolicyFile } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()
const [network] = networks as [Network]
const { owner, gate, pill, question } = words

const [communications] = policy.owners as [OwnerCard]
const another = (id: string, team: string, person: string): OwnerCard => ({
  ...{ ...communications, id, team, person },
  channels: [mailChannel(`${id}@brightwater.example`)],
})
const safe = { label: 'Leave the deal out', text: 'busy with good things' }

/** Communications promises an hour, Legal stands in, and the Board is asked last. */
const waited: CompiledPolicy = {
  ...policy,
  version: '3.0.0',
  owners: [
    { ...communications, backup: 'legal', escalation: 'board' },
    another('legal', 'Legal', 'Jonas Weber'),
    another('board', 'The Board', 'Dana Reyes'),
  ],
  rules: policy.rules.map((rule) =>
    rule.title === notes.hold.title ? { ...rule, fix: { kind: 'replace', ...safe } } : rule,
  ),
}

let handbook: Page
beforeAll(async () => {
  handbook = await loadPolicy(session(), writePolicyFile(JSON.stringify(waited)))
})

test('who waits is led on: to the backup, then to who is asked last and to what can be posted now', async () => {
  const asking = await newDraft()
  await asking.presses('button', /1 note/)
  await asking.presses('button', /^Ask Communications/)
  await asking.presses('button', question.open.mail)
  await asking.sees('button', new RegExp(`${pill.waiting}\\.$`))
  await waitFor('the departure', async () => (await departures()).length === 1)

  await timePasses(31)
  const halfway = await newDraft()
  await halfway.presses('button', /1 note/)
  await halfway.sees('button', /^Ask Legal/)
  expect(await halfway.guidance.text()).toMatch(/No answer yet\?.*Jonas Weber.*stands in/)

  await timePasses(30)
  const late = await newDraft()
  await late.publish()
  await late.sees('heading', gate.title)
  await late.sees('checkbox', gate.tick)
  await late.sees('button', /^Ask The Board/)
  expect(await late.guidance.text()).toContain(owner.waited(safe.label))
  await late.presses('button', gate.back)
  await late.presses('button', /1 note/)
  await late.presses('button', safe.label)
  const text = notes.hold.draft.replace(notes.hold.words, safe.text)
  await waitFor('the safe version', async () => (await late.model()) === text, { instead: () => late.model() })
  await late.publish()
  await waitFor('the post', async () => (await late.published()).length > 0)
  expect((await late.published()).map((post) => post.text)).toEqual([text])
})

/** Somebody writes about the deal in a tab of their own. */
async function newDraft(): Promise<Writer> {
  const writer = await Writer.at(session(), network)
  await writer.type(notes.hold.draft)
  return writer
}

const departures = async () => ((await readStorage(handbook)).departures ?? []) as Departure[]

/** As if everything had been asked so many minutes earlier; a tab opened from now on knows. */
async function timePasses(minutes: number): Promise<void> {
  const earlier = <Time extends number | null>(at: Time) => (at === null ? at : at - minutes * 60_000)
  const shifted = (await departures()).map(({ asked, ...departure }) => ({
    ...departure,
    asked: asked && { ...asked, at: earlier(asked.at), half: earlier(asked.half), by: earlier(asked.by) },
  }))
  await writeStorage(handbook, { departures: shifted })
}

import { beforeAll, expect, test } from 'vitest'
import { placeOf } from '../../bin/tour/places.ts'
import { words } from '../../components/words/en.ts'
import type { CompiledRule, Expr } from '../../lib/policy/compiled.ts'
import { loadPolicy } from '../browser/extension-pages.ts'
import { type Network, pressOn } from '../browser/networks.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import type { Edition } from '../sites/serving/load-sites.ts'
import { answers } from './answers.ts'
import { newPosts } from './new-posts.ts'
import { notes, policy, writePolicyFile } from './policy.ts'
import { sharedSessions } from './shared-session.ts'
import { attachPicture } from './ways-to-publish/picture.ts'
import { modal } from './ways-to-publish/x-second.ts'

const sessions = sharedSessions()
const { draft } = notes.plain
const spoken = 'lovely morning'
/** What the customers of both replicas say of their kettles. */
const complaint = 'stopped working\npfeift seit gestern\nal stuk'

/** One that speaks of the same words, each time where something else is so. */
const rule = (id: string, where: Expr): CompiledRule => ({
  ...(policy.rules[1] as CompiledRule),
  id,
  match: { all: [{ set: 4 }, where] },
})

beforeAll(async () => {
  const sets = [spoken, complaint].map((terms) => ({ terms, exact: true }))
  const rules = [
    rule('context.reply', { replyTo: { set: 5 } }),
    rule('context.audience', { draft: { networks: ['facebook'], audiences: ['public'] } }),
    rule('context.picture', { draft: { undescribed: true } }),
  ]
  const content = JSON.stringify({ ...policy, version: '3.0.0', sets: [...policy.sets, ...sets], rules })
  for (const session of [sessions.first, sessions.second])
    await (await loadPolicy(session, writePolicyFile(content))).close()
})

/** On Facebook they are what everybody may read, which is noted too. */
const elsewhere = newPosts.filter(({ name }) => name !== 'facebook')

async function write(place: Network, edition: Edition = 'first'): Promise<Writer> {
  const writer = await Writer.at(sessions[edition], place)
  await writer.type(draft)
  await waitFor('the pill', async () => /note/i.test(await writer.guidance.text()))
  return writer
}

const isMarked = async (writer: Writer) => (await writer.marked()).join() === spoken

test.each(answers)('words are noted below a complaint on $name, $edition replica', async (place) => {
  const answer = await write(place, place.edition)
  await waitFor('the mark', () => isMarked(answer))
})

test.each(elsewhere)('the same words are not noted beside it on $name, $edition replica', async (place) => {
  expect(await isMarked(await write(place, place.edition))).toBe(false)
})

test('words are noted as long as everybody may read them', async () => {
  const writer = await write(placeOf('facebook', false))
  await waitFor('the mark', () => isMarked(writer))
  await pressOn(writer.page, '[role="dialog"] form [aria-label^="Edit privacy"]')
  await pressOn(writer.page, '[role="radiogroup"] label:last-child')
  await pressOn(writer.page, writer.network.editable)
  await writer.page.keyboard.type('!')
  await waitFor('no mark', async () => (await writer.marked()).length === 0)
})

const withPicture = [
  { ...placeOf('x', false), edition: 'first' as const, field: '[data-testid="fileInput"]' },
  { ...modal, edition: 'second' as const, field: '[role="dialog"] [data-testid="fileInput"]' },
]

test.each(withPicture)(
  'a picture on X without a description is noted at the press, $edition replica',
  async (place) => {
    const writer = await write(place, place.edition)
    expect(await isMarked(writer)).toBe(false)
    await attachPicture(writer, place.field)
    await writer.publish()
    await writer.sees('heading', words.gate.title)
    expect(await isMarked(writer)).toBe(true)
    expect(await writer.published()).toEqual([])
  },
)

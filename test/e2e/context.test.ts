import { beforeAll, expect, test } from 'vitest'
import { placeOf } from '../../bin/tour/places.ts'
import { words } from '../../components/words/en.ts'
import type { CompiledRule, Expr } from '../../lib/policy/compiled.ts'
import { loadPolicy } from '../browser/extension-pages.ts'
import { pressOn } from '../browser/networks.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes, policy, writePolicyFile } from './policy.ts'
import { sharedSession } from './shared-session.ts'
import { attachPicture } from './ways-to-publish/picture.ts'

const session = sharedSession()
const { draft } = notes.plain
const spoken = 'lovely morning'

/** One that speaks of the same words, each time where something else is so. */
const rule = (id: string, where: Expr): CompiledRule => ({
  ...(policy.rules[1] as CompiledRule),
  id,
  match: { all: [{ set: 4 }, where] },
})

beforeAll(async () => {
  const sets = [spoken, 'stopped working'].map((terms) => ({ terms, exact: true }))
  const rules = [
    rule('context.reply', { replyTo: { set: 5 } }),
    rule('context.audience', { draft: { networks: ['facebook'], audiences: ['public'] } }),
    rule('context.picture', { draft: { undescribed: true } }),
  ]
  const content = JSON.stringify({ ...policy, version: '3.0.0', sets: [...policy.sets, ...sets], rules })
  await (await loadPolicy(session(), writePolicyFile(content))).close()
})

async function write(place: Parameters<typeof Writer.at>[1]): Promise<Writer> {
  const writer = await Writer.at(session(), place)
  await writer.type(draft)
  await waitFor('the pill', async () => /note/i.test(await writer.guidance.text()))
  return writer
}

const isMarked = async (writer: Writer) => (await writer.marked()).join() === spoken

test('words are noted below a complaint, and nowhere else', async () => {
  expect(await isMarked(await write(placeOf('x', false)))).toBe(false)
  const answer = await write(placeOf('x', true))
  await waitFor('the mark', () => isMarked(answer))
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

test('a picture without a description is noted at the press, at the latest', async () => {
  const writer = await write(placeOf('x', false))
  expect(await isMarked(writer)).toBe(false)
  await attachPicture(writer, '[data-testid="fileInput"]')
  await writer.page.waitForSelector('[data-testid="attachments"] img')
  await writer.publish()
  await writer.sees('heading', words.gate.title)
  expect(await isMarked(writer)).toBe(true)
  expect(await writer.published()).toEqual([])
})

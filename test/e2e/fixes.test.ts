import { describe, expect, test } from 'vitest'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { answers } from './answers.ts'
import { notes } from './policy.ts'
import { sharedSessions } from './shared-session.ts'
import { linkedin } from './ways-to-publish/linkedin.ts'

const sessions = sharedSessions()
const { advise } = notes

describe.each(answers)('an answer on $name, $edition replica', (place) => {
  test('is marked and put right in its own editor', async () => {
    const writer = await Writer.at(sessions[place.edition], place)
    await writer.type(advise.draft)
    await waitFor('the mark', async () => (await writer.marked()).join() === advise.words, {
      instead: () => writer.marked(),
    })
    await writer.presses('button', /1 note/)
    await writer.presses('button', advise.fix)
    await waitFor('the fix', async () => (await writer.model()) === advise.fixed, { instead: () => writer.model() })
    expect(await writer.visible()).toBe(advise.fixed)
    await writer.publish()
    await waitFor('the answer', async () => (await writer.published()).length > 0)
    expect((await writer.published()).map(({ text }) => text)).toEqual([advise.fixed])
  })
})

/** Tiptap in a modal dialog, Quill in the document, where its own history works otherwise, and ProseMirror without Tiptap. */
const otherEditors = [
  'a post on newest LinkedIn',
  'a post on old LinkedIn',
  'a comment on old LinkedIn',
  'an edited article on old LinkedIn',
]

test.each(linkedin.filter(({ name }) => otherEditors.includes(name)))(
  '$name is put right in its own editor',
  async ({ place }) => {
    const writer = await Writer.at(sessions.first, place)
    await writer.type(` ${advise.draft}`)
    const written = await writer.model()
    await writer.presses('button', /1 note/)
    await writer.presses('button', advise.fix)
    const fixed = written.replace(advise.draft, advise.fixed)
    await waitFor('the fix', async () => (await writer.model()) === fixed, { instead: () => writer.model() })
    expect(await writer.visible()).toContain(advise.fixed)
  },
)

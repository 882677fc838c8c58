import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everyPolicy, saidAbout } from './every-policy.ts'
import { termsOf } from './lexicon-terms.ts'
import { readProtected, readTemplates } from './read-drafts.ts'

const said = readProtected().flat()

describe.each(everyPolicy)('protected talk under $name', ({ checker, sources }) => {
  const filled = readTemplates().flatMap(({ lexicons, texts }) =>
    lexicons.flatMap((id) =>
      termsOf(sources, id).flatMap((term) => texts.map((text) => text.replace('{}', () => term))),
    ),
  )

  test('is never flagged, however it is said', () => {
    expect(said.length).toBeGreaterThan(300)
    expect(said.flatMap((text) => saidAbout(checker, text))).toEqual([])
  })

  test('is never flagged for a word of the guards in it', () => {
    expect(filled.length).toBeGreaterThan(5000)
    expect(filled.flatMap((text) => saidAbout(checker, text))).toEqual([])
  })

  test('is never flagged when it names others of the same kind', () => {
    const swapped = ['boss', 'colleague', 'agency'].flatMap((id) => swapTerms(said, termsOf(sources, id)))
    expect(swapped.length).toBeGreaterThan(1000)
    expect(swapped.flatMap((text) => saidAbout(checker, text))).toEqual([])
  })

  test('is never flagged in capitals, in a thread, in a hurry or with more of the same', () => {
    const one = fc.constantFrom(...filled, ...said)
    const hurried = (text: string): string =>
      text
        .toLowerCase()
        .replaceAll("'", '')
        .replace(/[.,](?!\d)/g, '')
    const manners = fc.constantFrom<(text: string, more: string) => string>(
      (text) => text.toUpperCase(),
      (text) => hurried(text),
      (text) => `${text} ✊🔥 #Brightwater`,
      (text, more) => `${text}\n\n${more}`,
    )
    fc.assert(
      fc.property(one, one, manners, (text, more, say) => {
        expect(saidAbout(checker, say(text, more))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

/** Every draft in which one of the terms stands, once with each of the other terms in its place. */
function swapTerms(drafts: string[], terms: string[]): string[] {
  const longestFirst = terms
    .toSorted((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const any = new RegExp(`(?<![\\w'])(?:${longestFirst.join('|')})(?![\\w'])`, 'i')
  return drafts
    .filter((draft) => any.test(draft))
    .flatMap((draft) => terms.map((term) => draft.replace(any, () => term)))
}

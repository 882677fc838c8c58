import { cutSections } from './cut-sections.ts'
import { undisguise } from './disguise.ts'
import type { Draft } from './draft.ts'
import { guessLanguages, settleLanguages } from './languages.ts'
import type { PreparedPolicy } from './prepare.ts'
import type { ReadText, Scene, Section } from './scene.ts'
import { findTerms } from './term-index.ts'
import { cutWords } from './words.ts'

/** Reads a draft once; every condition is then evaluated on the scene. What of `before` has not changed is not read again. */
export function openScene(prepared: PreparedPolicy, draft: Draft, before?: Scene): Scene {
  const kept = before?.prepared === prepared && isSameAround(prepared, before.draft, draft) ? before : undefined
  const open = (text: string | undefined): Scene | null =>
    text ? openScene(prepared, { ...draft, text, replyTo: undefined, links: undefined }) : null
  // A rule may speak of times where it speaks of what is answered, and none of them passes within a minute.
  const beside = kept && minuteOf(kept.draft) === minuteOf(draft) ? kept : undefined
  const around = {
    prepared,
    draft,
    replyTo: beside?.replyTo ?? once(() => open(draft.replyTo?.text)),
    profile: beside?.profile ?? once(() => open(draft.author?.handle)),
  }
  const texts = cutSections(draft.text)
  return texts.length > 1 ? openLong(around, texts, kept?.sections) : openText(around)
}

type Surroundings = Pick<Scene, 'prepared' | 'draft' | 'replyTo' | 'profile'>

function openText(around: Surroundings): Scene {
  const text = readText(around)
  return inLanguages(around, text, settleLanguages(text.guesses, priorOf(around)))
}

function openLong(around: Surroundings, texts: string[], kept: Section[] = []): Scene {
  const known = new Map(kept.map(({ scene }) => [scene.draft.text, scene]))
  const read = texts.map((text) => known.get(text) ?? readText(partOf(around, text)))
  const guesses = read.flatMap((text) => text.guesses)
  const languages = settleLanguages(guesses, priorOf(around))
  const seen = new Set<number>()
  const end = { words: 0, sentences: 0, chars: 0 }
  const sections = read.map((text, at) => {
    const own = languages.slice(end.sentences, end.sentences + text.guesses.length)
    const scene = isIn(own, text) ? text : inLanguages(partOf(around, texts[at] as string), text, own)
    const section = { ...end, scene }
    for (const set of scene.terms.keys()) seen.add(set)
    end.words += scene.words.list.length
    end.sentences += own.length
    end.chars += scene.draft.text.length
    return section
  })
  const whole = once(() => inLanguages(around, readText(around), languages))
  return {
    ...around,
    get words() {
      return whole().words
    },
    get terms() {
      return whole().terms
    },
    guesses,
    languages,
    seen,
    ...unasked(),
    sections,
  }
}

const partOf = (around: Surroundings, text: string): Surroundings => ({ ...around, draft: { ...around.draft, text } })

/** True for a text whose terms were looked for in these languages. */
const isIn = (languages: string[], text: ReadText | Scene): text is Scene =>
  'languages' in text && text.languages.every((language, at) => language === languages[at])

function readText({ prepared, draft }: Surroundings): ReadText {
  const words = undisguise(cutWords(draft.text), prepared.index)
  return { words, guesses: guessLanguages(prepared.index.signs, words, priorOf({ prepared, draft })) }
}

function inLanguages(around: Surroundings, { words, guesses }: ReadText, languages: string[]): Scene {
  const terms = findTerms(around.prepared.index, words, languages)
  return {
    ...around,
    words,
    guesses,
    languages,
    terms,
    seen: terms,
    ...unasked(),
  }
}

const unasked = (): Pick<Scene, 'named' | 'answers' | 'detected'> => ({
  named: [],
  answers: new Map(),
  detected: new Map(),
})

function priorOf({ prepared, draft }: Pick<Scene, 'prepared' | 'draft'>): string {
  const { speaks } = prepared.policy
  return draft.author?.languages?.find((language) => speaks.includes(language)) ?? (speaks[0] as string)
}

const minuteOf = ({ now }: Draft): number => Math.floor(now / 60_000)

function isSameAround({ times }: PreparedPolicy, before: Draft, draft: Draft): boolean {
  const around = (one: Draft): string => JSON.stringify({ ...one, text: '', now: 0 })
  return around(before) === around(draft) && times.every((time) => before.now < time === draft.now < time)
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

import type { Match } from '../../../check/term-index.ts'
import type { MatchSource } from '../../schema/match.ts'
import type { LexiconSource } from '../../schema/rule.ts'
import { type Conditions, prepareConditions } from '../conditions.ts'
import { cutProse } from '../prose.ts'
import type { Wording } from './wording.ts'

/** Overbroad words of a text, by offsets; of a list's item only what stands in the item. */
export interface Overbroad {
  wording: Wording
  start: number
  end: number
  /** The words, with those of a lead-in. */
  phrase: string
}

/** Looks for overbroad wording. `sentences` reads every sentence for itself, `document` also what is missing as a whole. */
export interface WordingFinder {
  wordings: Wording[]
  sentences(text: string): Overbroad[]
  document(text: string): Overbroad[]
}

const severities = ['error', 'warning', 'note']
// No sentence is longer: a restriction reaches to its full stop.
const wholeSentence = 100

/** Prepares the table of wordings; `lexicons` are what it refers to, among them `restriction` and `permission`. */
export function prepareWordings(wordings: Wording[], lexicons: LexiconSource[]): WordingFinder {
  const ordered = wordings.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.row - b.row,
  )
  const conditions = prepareConditions(lexicons, new Map(ordered.flatMap(conditionsOf)))
  const [ofDocument, ofSentence] = [ordered.filter(({ lacks }) => lacks), ordered.filter(({ lacks }) => !lacks)]
  const sentences = (text: string): Overbroad[] => findIn(conditions, ofSentence, text)
  return {
    wordings,
    sentences,
    document: (text) =>
      [...sentences(text), ...missingIn(conditions, ofDocument, text)].sort((a, b) => a.start - b.start),
  }
}

function conditionsOf({
  id,
  restricts = '<restriction>',
  subject,
  phrase,
  fine,
  lacks,
}: Wording): [string, MatchSource][] {
  const pair = (mark?: number): MatchSource[] =>
    subject === undefined ? [] : [{ near: [restricts, subject], within: wholeSentence, mark }]
  const phrases = phrase === undefined ? [] : [phrase]
  return [
    [`${id} subject`, { any: [...pair(1), ...phrases] }],
    [`${id} whole`, { any: [...pair(), ...phrases] }],
    [`${id} fine`, { any: ['<permission>', ...(fine === undefined ? [] : [fine])] }],
    ...(lacks ?? []).map((part, at): [string, MatchSource] => [`${id} lacks ${at}`, part]),
  ]
}

/** Where two wordings speak of the same words, the graver one is told. */
function findIn(conditions: Conditions, wordings: Wording[], text: string): Overbroad[] {
  return cutProse(text).flatMap((sentence) => {
    const matchesOf = conditions.read(sentence.text)
    const taken: Match[] = []
    return wordings.flatMap((wording) => {
      const subjects = matchesOf(`${wording.id} subject`)
      if (!subjects || matchesOf(`${wording.id} fine`)) return []
      const subject = subjects.find((match) => !taken.some((other) => overlap(match, other)))
      if (!subject) return []
      taken.push(subject)
      const around = (matchesOf(`${wording.id} whole`) ?? []).filter((match) => overlap(match, subject))
      const { start, end } = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? subject
      const phrase = sentence.text.slice(start, end).replace(/\s+/g, ' ')
      return [{ wording, start: sentence.placeOf(start), end: sentence.placeOf(end), phrase }]
    })
  })
}

function missingIn(conditions: Conditions, wordings: Wording[], text: string): Overbroad[] {
  const sentences = cutProse(text).map((sentence) => conditions.read(sentence.text))
  return wordings.flatMap((wording) => {
    const [first] = findIn(conditions, [wording], text)
    const isMissing = wording.lacks?.some(
      (_, at) => !sentences.some((matchesOf) => matchesOf(`${wording.id} lacks ${at}`)),
    )
    return first && isMissing ? [first] : []
  })
}

const overlap = (a: Match, b: Match): boolean => a.start < b.end && b.start < a.end

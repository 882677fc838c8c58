import type { WordKind } from '../pieces.ts'
import type { Match } from '../term-index.ts'
import type { Words } from '../words.ts'
import { findLargeQuantities, findMoney, findPercents, findQuantities } from './amounts.ts'
import { findCredentials } from './credential.ts'
import type { Detector } from './detector.ts'
import {
  findAddresses,
  findCards,
  findIbans,
  findNationalIds,
  findPhones,
  findReferences,
  findTitledNames,
} from './identity.ts'
import { findDates, findTimes } from './moments.ts'

/** Every detector by the name that rules use. */
export const detectors: Record<string, Detector> = {
  credential: findCredentials,
  card: findCards,
  iban: findIbans,
  phone: findPhones,
  'national-id': findNationalIds,
  reference: findReferences,
  'titled-name': findTitledNames,
  address: findAddresses,
  money: findMoney,
  percent: findPercents,
  quantity: findQuantities,
  'large-quantity': findLargeQuantities,
  date: findDates,
  time: findTimes,
  email: (words) => ofKind(words, 'mail'),
  url: (words) => ofKind(words, 'link'),
  emoji: (words) => ofKind(words, 'emoji'),
  mention: (words) => tags(words, '@'),
  hashtag: (words) => tags(words, '#'),
}

function ofKind(words: Words, kind: WordKind): Match[] {
  const matches: Match[] = []
  for (const [at, { kind: own, start, end }] of words.list.entries())
    if (own === kind) matches.push({ from: at, to: at + 1, start, end })
  return matches
}

/** A tag with its sign and all its words, as far as no space parts them. */
function tags(words: Words, sign: string): Match[] {
  const { list } = words
  return list.flatMap((word, at) => {
    if (word.kind !== 'symbol' || word.text !== sign) return []
    let to = at + 1
    while (list[to] && touches(words, (list[to - 1] as { end: number }).end, (list[to] as { start: number }).start))
      to++
    return to > at + 1 ? [{ from: at, to, start: word.start, end: (list[to - 1] as { end: number }).end }] : []
  })
}

const touches = (words: Words, end: number, start: number): boolean =>
  /^_*$/.test(words.folded.original.slice(end, start))

import { z } from 'zod'
import { matchSchema } from '../../schema/match.ts'
import { prepareConditions } from '../conditions.ts'

/** Words that sound unkind, blaming or like a contract, each with a better way to say it. */
export const toneSchema = z.array(
  z.strictObject({ id: z.string(), words: matchSchema, reason: z.string(), instead: z.string() }),
)
type Tone = z.output<typeof toneSchema>[number]

/** Words of a text in the wrong tone, with the entry of the table that says so. */
export type ToneFinder = (text: string) => { id: string; phrase: string; reason: string; instead: string }[]

// Capitals of up to three letters are mostly names: NDA, CEO, FTC.
const shouting =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}\s+){2,}\p{Lu}{2,}(?![\p{L}\p{N}])|(?<!\p{L})(?:NOT|NEVER|MUST|ALWAYS|STOP|WAIT|WARNING|IMPORTANT)(?!\p{L})/u
const exclaiming = /![^!]*!/

/** Prepares the table; capitals and exclamation marks are looked for as well. */
export function prepareTone(table: Tone[]): ToneFinder {
  const conditions = prepareConditions([], new Map(table.map(({ id, words }) => [id, words])))
  return (text) => {
    const matchesOf = conditions.read(text)
    const ofTable = table.flatMap(({ id, reason, instead }) => {
      const [match] = matchesOf(id) ?? []
      return match ? [{ id, phrase: text.slice(match.start, match.end), reason, instead }] : []
    })
    const shouted = shouting.exec(text)
    const exclaimed = exclaiming.exec(text)
    return [
      ...ofTable,
      ...(shouted
        ? [{ id: 'shouting', phrase: shouted[0], reason: 'capitals shout.', instead: 'small letters.' }]
        : []),
      ...(exclaimed
        ? [{ id: 'shouting', phrase: '!', reason: 'several exclamation marks shout.', instead: 'a full stop.' }]
        : []),
    ]
  }
}

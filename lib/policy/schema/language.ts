import { z } from 'zod'

export const languageId = /^[a-z]{2}$/
export const languageIdSchema = z
  .string()
  .regex(languageId, 'Name a language by its two letters (ISO 639-1), such as "de".')

/** How a language is told from others, and written; see policies/languages. */
export const languageSchema = z.strictObject({
  id: languageIdSchema,
  name: z.string().min(1),
  /** Its most frequent words. Endings and beginnings with an apostrophe count too; a word before one is elided (l'). */
  words: z.string().min(1),
  /** Letters that few other languages have. */
  letters: z.string().default(''),
  /** Letters that people write in another way: ä as ae. */
  spellings: z.record(z.string(), z.string()).default({}),
  /** How people write its words on a phone: u is you. */
  casual: z.record(z.string(), z.string()).default({}),
  /** Forms of its words that no ending explains: buy has bought. */
  irregular: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
})
export type LanguageSource = z.output<typeof languageSchema>

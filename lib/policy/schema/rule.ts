import { z } from 'zod'
import { networks, surfaces } from '../../check/draft.ts'
import { actions, guardIds } from '../../check/verdict.ts'
import { topics } from '../../owners/topic.ts'
import { readMarkedWords } from '../marked-words.ts'
import { readAs } from './kinds.ts'
import { draftConditionSchema, matchSchema } from './match.ts'
import { momentSchema } from './moment.ts'
import { phraseSchema } from './phrase.ts'

const id = z
  .string({ error: 'Give an id such as "conf.results".' })
  .regex(/^[a-z]+\.[a-z][a-z-]*$/, 'An id is "family.name" in small letters, such as "conf.results".')

const sentenceOf = (most: number, placeholders: string[]) =>
  filled(z.string().min(1).max(most, `Keep it under ${most} characters: people read it while writing.`), placeholders)

/** A text in which these names in braces are filled in; others would be shown as they are. */
const filled = (text: z.ZodString, placeholders: string[]) =>
  text.superRefine((written, context) => {
    for (const [braces, name = ''] of written.matchAll(/\{([^{}]*)\}/g)) {
      if (placeholders.includes(name)) continue
      const known = placeholders.map((each) => `{${each}}`).join(', ')
      context.addIssue({ code: 'custom', message: `Nothing is filled in for ${braces}. Known ones: ${known}.` })
    }
  })

const atBuild = ['company', 'incident', 'update']
const always = ['quote', ...atBuild]

const guardId = z.enum(guardIds)

const marked = z
  .string()
  .min(1)
  .refine((text) => !/\[\[|\]\]/.test(readMarkedWords(text).text), 'Each "[[" needs its "]]" behind the words to mark.')

const writtenCase = z.strictObject({
  text: marked,
  network: z.enum(networks).optional(),
  surface: z.enum(surfaces).optional(),
  replyTo: z.string().optional(),
  roles: z.array(z.string()).optional(),
  region: z.string().optional(),
  handle: z.string().optional(),
  statesEmployer: z.boolean().optional(),
  pauseWhenHeated: z.boolean().optional(),
  /** A picture has no description unless said. */
  media: z.enum(['image', 'described image']).optional(),
  /** When it is written; otherwise a fixed weekday noon. */
  now: momentSchema.optional(),
  /** Other rules that rightly fire on this draft as well. */
  also: z.array(z.string()).optional(),
})

export type WrittenCase = z.output<typeof writtenCase>

/** A draft written out for a test; `[[ ]]` marks the exact words that must be marked. */
export type CaseSource = string | WrittenCase
export const caseSchema: z.ZodType<CaseSource> = readAs<CaseSource>((value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? writtenCase : marked,
)

export const casesSchema = z.strictObject({
  flag: z.array(caseSchema).min(3, 'Give at least three drafts that must be flagged.'),
  pass: z.array(caseSchema).min(3, 'Give at least three drafts that must not be flagged.'),
  todo: z.array(caseSchema).optional(),
})

/** Drafts on which a rule is silent for a time, by somebody's decision. */
export const exceptionsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'An exception id is small letters, digits and dashes.'),
    when: matchSchema,
    reason: z.string().min(1),
    owner: z.string(),
    expires: momentSchema,
  }),
)
export type ExceptionSource = z.output<typeof exceptionsSchema>[number]

/** What a rule or a wording rests on. */
export const basisSchema = z
  .array(
    z.strictObject({
      cite: z.string().min(1),
      status: z.enum(['confirmed', 'unconfirmed', 'company']),
      asOf: z.string().regex(/^\d{4}-\d{2}$/, 'Write the month as 2026-11.'),
    }),
  )
  .min(1, 'Say what the rule rests on.')
export type Basis = z.output<typeof basisSchema>[number]

export const ruleSchema = z.strictObject({
  id,
  title: filled(z.string().min(1), atBuild).refine(
    (title) => title.split(/\s+/).length <= 8,
    'Keep the title to eight words.',
  ),
  topic: z.enum(topics, { error: `A topic is one of: ${topics.join(', ')}.` }),
  mode: z.enum(['live', 'shadow', 'off'], { error: 'A mode is "live", "shadow" or "off".' }),
  action: z.enum(actions, { error: `An action is one of: ${actions.join(', ')}.` }),
  /** Where this holds, the rule is firmer. */
  firmer: z.strictObject({ action: z.enum(actions), when: matchSchema }).optional(),
  confidence: z.enum(['low', 'medium', 'high'], { error: 'Confidence is low, medium or high.' }),
  applies: draftConditionSchema.optional(),
  /** Guards that do not put this rule to sleep. */
  awake: z.array(guardId).optional(),
  match: matchSchema,
  unless: matchSchema.optional(),
  exceptions: exceptionsSchema.default([]),
  /** How sure the trained reader has to be to speak of this rule where `match` does not hold; false for never. */
  guess: z.union([z.number().min(0.5).max(1), z.literal(false)]).optional(),
  /** What must hold besides for the trained reader to speak of this rule: that a product is named, say. */
  guessWhere: matchSchema.optional(),
  /** False where what the rule states is so whatever the trained reader makes of the words. */
  doubt: z.literal(false).optional(),
  message: z.strictObject({
    what: sentenceOf(140, always),
    why: sentenceOf(220, always),
    instead: sentenceOf(220, always).optional(),
  }),
  fix: z
    .strictObject({
      kind: z.enum(['replace', 'insert', 'remove', 'mask']),
      text: filled(z.string().max(200), atBuild).default(''),
      label: filled(z.string().min(1).max(40, 'A label fits on a button: 40 characters.'), atBuild),
    })
    .optional(),
  every: z.boolean().optional(),
  ownerless: z.boolean().optional(),
  /** False for what stays as firm as it is when an owner does not answer in time. */
  lapses: z.literal(false).optional(),
  clause: z.strictObject({ title: z.string().min(1), url: z.url({ protocol: /^https?$/ }).optional() }).optional(),
  basis: basisSchema,
  cases: casesSchema,
})
export type RuleSource = z.output<typeof ruleSchema>

export const guardSchema = z.strictObject({
  id: guardId,
  title: z.string().min(1),
  order: z.int(),
  match: matchSchema,
  unless: matchSchema.optional(),
  exempt: z.array(z.string()).default([]),
  softened: z.array(z.string()).default([]),
  /** What a softened rule says instead of its own `what`; `{quote}` is filled in. */
  kindly: sentenceOf(140, ['quote']).optional(),
  sleeps: z.array(z.string()).optional(),
  basis: basisSchema.optional(),
  /** `hold`: the guard holds for these; `open`: it does not. */
  cases: z.strictObject({ hold: z.array(caseSchema).min(3), open: z.array(caseSchema).min(3) }),
})
export type GuardSource = z.output<typeof guardSchema>

/** A rule in another language: what is said there, and what is added to its conditions. */
export const ruleTranslationSchema = ruleSchema
  .pick({ id: true, title: true, message: true, unless: true, cases: true })
  .extend({
    match: matchSchema.optional(),
    /** The kind stays. */
    fix: ruleSchema.shape.fix.unwrap().omit({ kind: true }).optional(),
  })
export type RuleTranslation = z.output<typeof ruleTranslationSchema>

/** A guard in another language. */
export const guardTranslationSchema = guardSchema.pick({ id: true, kindly: true, cases: true }).extend({
  match: matchSchema.optional(),
  unless: matchSchema.optional(),
})
export type GuardTranslation = z.output<typeof guardTranslationSchema>

export const lexiconSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, 'A lexicon id is small letters and dashes.'),
  title: z.string().optional(),
  exact: z.boolean().optional(),
  terms: z.array(phraseSchema).optional(),
  match: matchSchema.optional(),
})
/** Classes of words that the trained reader knows the world by: terms by concept. Rules may use them as `about-name`. */
export const conceptsSchema = z.record(
  z.string().regex(/^[a-z][a-z-]*$/, 'The name of a concept is small letters and dashes.'),
  z.array(z.string().min(1)).min(1),
)

export type LexiconSource = z.output<typeof lexiconSchema>

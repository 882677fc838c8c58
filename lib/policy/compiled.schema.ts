import { z } from 'zod'
import { type Network, networks } from '../check/draft.ts'
import { actions, guardIds } from '../check/verdict.ts'
import { channelKinds } from '../owners/card.ts'
import { opensSafely } from '../owners/hand-off/template.ts'
import { topics } from '../owners/topic.ts'
import { type CompiledPolicy, type Expr, policyFormat } from './compiled.ts'
import { draftConditionSchema, type exprKinds, exprSchema, patternSchema } from './compiled-conditions.schema.ts'
import { type Fault, findBrokenReferences } from './compiled-references.ts'
import { topicsSchema } from './compiled-topics.schema.ts'
import { isTooDeep } from './extent.ts'
import { languageId } from './schema/language.ts'
import { unfitness } from './unfit-selectors.ts'
import { versionSchema } from './version.ts'

/** Why a document cannot be used, and how to mend it. */
interface Problem {
  message: string
  hint: string
}

/** Shown as a link on the sites' own pages: no `javascript:` may get there. */
const link = z.url({ protocol: /^https?$/ })

const choices = z.array(z.object({ is: z.string(), where: patternSchema }))

const clauseGrammar = z.object({
  words: z.array(z.object({ tags: z.string(), match: exprSchema })),
  endings: choices,
  quotation: exprSchema,
  split: patternSchema,
  join: patternSchema,
  features: z.record(z.string(), choices),
})

const said = {
  title: z.string(),
  message: z.object({ what: z.string(), why: z.string(), instead: z.string().optional() }),
  fix: z
    .object({ kind: z.enum(['replace', 'insert', 'remove', 'mask']), text: z.string(), label: z.string() })
    .optional(),
}

const examples = z.array(
  z.object({ text: z.string(), replyTo: z.string().optional(), picture: z.literal(true).optional() }),
)

const rule = z.object({
  ...said,
  id: z.string(),
  topic: z.enum(topics),
  shadow: z.boolean().optional(),
  action: z.enum(actions),
  firmer: z.object({ action: z.enum(actions), when: exprSchema }).optional(),
  confidence: z.enum(['low', 'medium', 'high']),
  when: draftConditionSchema.optional(),
  match: exprSchema,
  unless: exprSchema.optional(),
  translations: z.record(z.string(), z.object(said)).optional(),
  guess: exprSchema.optional(),
  doubted: z.boolean().optional(),
  every: z.boolean().optional(),
  clause: z.object({ title: z.string(), url: link.optional(), status: z.string().optional() }).optional(),
  examples: z.object({ fine: examples, look: examples }).optional(),
  ownerless: z.boolean().optional(),
  owner: z.string().optional(),
  lapses: z.literal(false).optional(),
  everyLanguage: z.boolean().optional(),
})

const guard = z.object({
  id: z.enum(guardIds),
  match: exprSchema,
  unless: exprSchema.optional(),
  exempt: z.array(z.string()),
  softened: z.array(z.string()),
  kindly: z.record(z.string(), z.string()).optional(),
  sleeps: z.array(z.string()).optional(),
})

const minuteOfDay = z
  .number()
  .min(0)
  .max(24 * 60)
// Minutes; a promise of 9999 days of an owner who is always open is the longest that can be written.
const longestPromise = 9999 * 24 * 60

const channel = z.object({
  kind: z.enum(channelKinds),
  address: z.string(),
  label: z.string().optional(),
  link: z
    .object({
      template: z.string().refine(opensSafely, 'is no link that may be opened'),
      longest: z.int().min(1).max(10_000),
      lineBreak: z.string().optional(),
      refuses: patternSchema.optional(),
    })
    .optional(),
})

const closedDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** What a person may have of their own. */
const reach = {
  channels: z.array(channel),
  languages: z.array(z.string()),
  hours: z.object({
    zone: z.string(),
    always: z.boolean().optional(),
    days: z.array(z.object({ day: z.int().min(0).max(6), from: minuteOfDay, until: minuteOfDay })),
    closed: z.array(z.object({ from: closedDay, until: closedDay })).optional(),
  }),
}

const owner = z.object({
  ...reach,
  id: z.string(),
  team: z.string(),
  person: z.string().optional(),
  people: z
    .array(z.object({ ...reach, person: z.string(), share: z.int().min(1).max(9).optional() }))
    .min(1)
    .optional(),
  promise: z.partialRecord(z.enum(actions), z.number().min(0).max(longestPromise)),
  backup: z.string().optional(),
  escalation: z.string().optional(),
})

const route = z.object({
  primary: z.string(),
  consulted: z.array(z.string()),
  or: z.array(z.string()).optional(),
  central: z.boolean().optional(),
  casting: z.object({ by: z.string(), within: z.number().min(0).max(longestPromise) }).optional(),
})

const site = (network: Network) =>
  z.object({
    off: z.object({ since: z.string(), reason: z.string() }).optional(),
    // A selector that only a later version knows is left out by the page.
    selectors: z.record(z.string(), z.string()).superRefine((selectors, context) => {
      for (const [name, css] of Object.entries(selectors)) {
        const unfit = unfitness(network, name, css)
        if (unfit && unfit.code !== 'unknown-selector') {
          context.addIssue({ code: 'custom', path: [name], message: unfit.message.replace(/\.$/, '') })
        }
      }
    }),
  })

const languageIds = /^[a-z]{2}( [a-z]{2})*$/

const compiledPolicy = z.object({
  format: z.literal(policyFormat),
  id: z.string().min(1),
  company: z.string().min(1),
  version: versionSchema,
  speaks: z.array(z.string().regex(languageId)).min(1),
  languages: z.object({
    signs: z.record(z.string().regex(languageIds), z.string()),
    unguarded: z.array(z.string()),
    casual: z.record(z.string(), z.string()),
    irregular: z.record(z.string(), z.string()),
  }),
  names: z.array(z.object({ id: z.string(), expr: exprSchema })),
  sets: z.array(
    z.object({
      terms: z.string(),
      exact: z.boolean().optional(),
      cased: z.boolean().optional(),
      language: z.string().optional(),
    }),
  ),
  clauses: clauseGrammar.optional(),
  guards: z.array(guard),
  rules: z.array(rule),
  owners: z.array(owner),
  routes: z.partialRecord(z.enum(topics), route),
  unowned: z.array(z.enum(topics)).optional(),
  units: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  overrides: z
    .array(
      z.object({
        when: draftConditionSchema,
        topics: z.array(z.enum(topics)),
        owner: z.string(),
        why: z.enum(['incident', 'quiet-period']),
      }),
    )
    .optional(),
  defaultOwner: z.string(),
  links: z.object({ handbook: link.optional(), rights: link.optional(), support: z.string().optional() }),
  topics: topicsSchema.optional(),
  readyWords: z
    .array(
      z.object({
        title: z.string().min(1),
        text: z.string().min(1),
        topics: z.array(z.enum(topics)),
        networks: z.array(z.enum(networks)),
        on: z.enum(['answer', 'post']).optional(),
        from: z.number().optional(),
        until: z.number().optional(),
      }),
    )
    .optional(),
  sites: z
    .object({ x: site('x').optional(), facebook: site('facebook').optional(), linkedin: site('linkedin').optional() })
    .optional(),
})

/**
 * Checks that a text is a compiled policy this product can run: JSON, shape, and that what it refers to is there. All
 * problems at once, ten at most.
 * @param text the document as `second-look build` wrote it
 */
export function checkCompiledPolicy(
  text: string,
): { policy: CompiledPolicy; problems: [] } | { policy?: undefined; problems: Problem[] } {
  const raw = parseJson(text)
  if (typeof raw !== 'object' || raw === null) return { problems: [notJson] }
  if (!('format' in raw) || raw.format !== policyFormat) return { problems: [otherFormat] }
  if (isTooDeep(raw)) return { problems: [problemOf({ path: '', message: 'is nested too deep' })] }
  const { data: policy, error } = compiledPolicy.safeParse(raw)
  const faults = policy ? findBrokenReferences(policy) : error.issues.map(faultOf)
  return policy && faults.length === 0 ? { policy, problems: [] } : { problems: faults.slice(0, 10).map(problemOf) }
}

const faultOf = ({ path, message }: z.core.$ZodIssue): Fault => ({
  path: path.join('.'),
  message: message.replace('Invalid input: ', ''),
})

const problemOf = ({ path, message }: Fault): Problem => ({
  message: `${path || 'The policy'}: ${message}.`,
  hint: 'Build the policy again with the version of Second Look that runs in this browser.',
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const notJson: Problem = {
  message: 'This is not a compiled policy: it cannot be read as JSON.',
  hint: 'Use the .json file that `second-look build` wrote, not the YAML files it was built from.',
}

const otherFormat: Problem = {
  message: `This is not a compiled policy of the kind this version of Second Look can use (format ${policyFormat}).`,
  hint: 'Build the policy again with the version of Second Look that runs in this browser.',
}

// When the type in compiled.ts changes, these two lines stop compiling until the schemas follow.
// Written out in full with all keys required, since a missing optional key would go unnoticed.
type Whole<T> = T extends object ? { [K in keyof T]-?: Whole<T[K]> } : T
type Same<A, B> = [Whole<A>] extends [Whole<B>] ? ([Whole<B>] extends [Whole<A>] ? true : false) : false
export const agreesWithType: [
  Same<z.infer<typeof compiledPolicy>, CompiledPolicy>,
  Same<z.infer<(typeof exprKinds)[keyof typeof exprKinds]>, Expr>,
] = [true, true]

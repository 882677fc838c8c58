import { z } from 'zod'
import { audiences, networks, surfaces } from '../check/draft.ts'
import { actions, guardIds } from '../check/verdict.ts'
import { topics } from '../owners/topic.ts'
import { type CompiledPolicy, type Expr, policyFormat } from './compiled.ts'

/** Why a document cannot be used, and how to mend it. */
interface Problem {
  message: string
  hint: string
}

const index = z.int().min(0)
const pattern = z.string().refine(isPattern, 'cannot be read as a pattern')
/** Shown as a link on the sites' own pages: no `javascript:` may get there. */
const link = z.url({ protocol: /^https?$/ })

const draftCondition = z.object({
  networks: z.array(z.enum(networks)).optional(),
  surfaces: z.array(z.enum(surfaces)).optional(),
  audiences: z.array(z.enum(audiences)).optional(),
  roles: z.array(z.string()).optional(),
  regions: z.array(z.string()).optional(),
  statesEmployer: z.boolean().optional(),
  pauseWhenHeated: z.boolean().optional(),
  media: z.boolean().optional(),
  from: z.number().optional(),
  until: z.number().optional(),
})

const expr: z.ZodType<Expr> = z.lazy(() => anyExpr)
const exprs = z.array(expr)
const anyExpr = z.union([
  z.object({ set: index }),
  z.object({ seq: z.array(z.union([z.number(), expr])) }),
  z.object({
    near: exprs,
    within: z.number(),
    across: z.boolean().optional(),
    ordered: z.boolean().optional(),
    mark: index.optional(),
  }),
  z.object({ pattern, requires: z.array(z.string()) }),
  z.object({ language: z.string(), match: expr }),
  z.object({ detector: z.string() }),
  z.object({ link: z.array(z.string()) }),
  z.object({ any: exprs }),
  z.object({ all: exprs, mark: index.optional() }),
  z.object({ not: expr }),
  z.object({ name: index }),
  z.object({ replyTo: expr }),
  z.object({ clause: z.record(z.string(), z.array(z.string())), match: expr.optional() }),
  z.object({ first: z.number(), match: expr }),
  z.object({ count: expr, atLeast: z.number() }),
  z.object({ structure: z.object({ capitals: z.number().optional(), exclamations: z.number().optional() }) }),
  z.object({ profile: expr }),
  z.object({ topic: index, atLeast: z.number() }),
  z.object({ draft: draftCondition }),
])

const choices = z.array(z.object({ is: z.string(), where: pattern }))

const clauseGrammar = z.object({
  words: z.array(z.object({ tags: z.string(), match: expr })),
  endings: choices,
  quotation: expr,
  split: pattern,
  join: pattern,
  features: z.record(z.string(), choices),
})

export const topicsSchema = z.object({
  classes: z.array(z.string()).min(2),
  flag: z.object({ bias: z.number(), scale: z.number(), table: z.string() }),
  biases: z.array(z.number()),
  scales: z.array(z.number()),
  masked: z.array(z.string()),
  asked: z.array(z.string()),
  words: z.string(),
})

const said = {
  title: z.string(),
  message: z.object({ what: z.string(), why: z.string(), instead: z.string().optional() }),
  fix: z
    .object({ kind: z.enum(['replace', 'insert', 'remove', 'mask']), text: z.string(), label: z.string() })
    .optional(),
}

const rule = z.object({
  ...said,
  id: z.string(),
  topic: z.enum(topics),
  shadow: z.boolean().optional(),
  action: z.enum(actions),
  firmer: z.object({ action: z.enum(actions), when: expr }).optional(),
  confidence: z.enum(['low', 'medium', 'high']),
  when: draftCondition.optional(),
  match: expr,
  unless: expr.optional(),
  translations: z.record(z.string(), z.object(said)).optional(),
  guess: expr.optional(),
  doubted: z.boolean().optional(),
  every: z.boolean().optional(),
  clause: z.object({ title: z.string(), url: link.optional() }).optional(),
  ownerless: z.boolean().optional(),
  owner: z.string().optional(),
  everyLanguage: z.boolean().optional(),
})

const guard = z.object({
  id: z.enum(guardIds),
  match: expr,
  unless: expr.optional(),
  exempt: z.array(z.string()),
  softened: z.array(z.string()),
  kindly: z.record(z.string(), z.string()).optional(),
  sleeps: z.array(z.string()).optional(),
})

const owner = z.object({
  id: z.string(),
  team: z.string(),
  person: z.string().optional(),
  channels: z.array(
    z.object({ kind: z.enum(['mail', 'phone', 'chat', 'form']), address: z.string(), label: z.string().optional() }),
  ),
  languages: z.array(z.string()),
  hours: z.object({
    zone: z.string(),
    always: z.boolean().optional(),
    days: z.array(z.object({ day: z.number(), from: z.number(), until: z.number() })),
  }),
  promise: z.partialRecord(z.enum(actions), z.number()),
  backup: z.string().optional(),
  escalation: z.string().optional(),
})

const compiledPolicy = z.object({
  format: z.literal(policyFormat),
  id: z.string().min(1),
  company: z.string().min(1),
  version: z.string().min(1),
  speaks: z.array(z.string()),
  languages: z.object({
    signs: z.record(z.string(), z.string()),
    unguarded: z.array(z.string()),
    casual: z.record(z.string(), z.string()),
    irregular: z.record(z.string(), z.string()),
  }),
  names: z.array(z.object({ id: z.string(), expr })),
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
  routes: z.partialRecord(z.enum(topics), z.object({ primary: z.string(), consulted: z.array(z.string()) })),
  defaultOwner: z.string(),
  links: z.object({ handbook: link.optional(), rights: link.optional(), support: z.string().optional() }),
  topics: topicsSchema.optional(),
})

/**
 * Checks that a text is a compiled policy this product can run: JSON, shape. All problems at once, ten at most.
 * @param text the document as `second-look build` wrote it
 */
export function checkCompiledPolicy(
  text: string,
): { policy: CompiledPolicy; problems: [] } | { policy?: undefined; problems: Problem[] } {
  const raw = parseJson(text)
  if (typeof raw !== 'object' || raw === null) return { problems: [notJson] }
  if (!('format' in raw) || raw.format !== policyFormat) return { problems: [otherFormat] }
  const result = compiledPolicy.safeParse(raw)
  if (result.success) return { policy: result.data, problems: [] }
  return {
    problems: result.error.issues.slice(0, 10).map(({ path, message }) => ({
      message: `${path.join('.') || 'The policy'}: ${message.replace('Invalid input: ', '')}.`,
      hint: 'Build the policy again with the version of Second Look that runs in this browser.',
    })),
  }
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}

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

// When the type in compiled.ts changes, these two lines stop compiling until the schema above follows.
// Written out in full with all keys required, since a missing optional key would go unnoticed.
type Whole<T> = T extends object ? { [K in keyof T]-?: Whole<T[K]> } : T
type Same<A, B> = [Whole<A>] extends [Whole<B>] ? ([Whole<B>] extends [Whole<A>] ? true : false) : false
export const agreesWithType: [
  Same<z.infer<typeof compiledPolicy>, CompiledPolicy>,
  Same<z.infer<typeof anyExpr>, Expr>,
] = [true, true]

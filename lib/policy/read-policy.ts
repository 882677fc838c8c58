import type { z } from 'zod'
import type { Problem } from './problem.ts'
import {
  type CastSource,
  type CompanySource,
  castSchema,
  companySchema,
  type ModelSource,
  modelSchema,
  ownersSchema,
} from './schema/company.ts'
import {
  type GuardSource,
  guardSchema,
  type LexiconSource,
  lexiconSchema,
  type RuleSource,
  ruleSchema,
} from './schema/rule.ts'
import { parseSource, readSource, type Source, type SourceFile } from './source.ts'

/** A checked value with the file it came from. */
export interface Sourced<Value> {
  value: Value
  source: Source
}

/** Everything a company's policy is made of, checked file by file. */
export interface PolicySources {
  company: Sourced<CompanySource>
  owners: Sourced<z.output<typeof ownersSchema>>
  model: Sourced<ModelSource>
  rules: Sourced<RuleSource>[]
  guards: Sourced<GuardSource>[]
  lexicons: Sourced<LexiconSource>[]
  /** The names that a pack's cases speak of. */
  casts: Sourced<CastSource>[]
}

/** The files of a policy by role; how they are found is the caller's matter (disk, or an editor in the browser). */
export interface PolicyFiles {
  company: SourceFile
  owners: SourceFile
  model: SourceFile
  rules: SourceFile[]
  guards: SourceFile[]
  lexicons: SourceFile[]
  /** A pack's `cast.yaml` stands in its folder, beside the folder of its rules. */
  casts: SourceFile[]
}

/** Parses and checks every file; all problems of all files at once. Sources are there only when every file is right. */
export function readPolicy(files: PolicyFiles): { sources?: PolicySources; problems: Problem[] } {
  const problems: Problem[] = []
  const read = <Schema extends z.ZodType>(file: SourceFile, schema: Schema): Sourced<z.output<Schema>>[] => {
    const parsed = parseSource(file)
    problems.push(...parsed.problems)
    if (parsed.problems.length > 0) return []
    const checked = readSource(parsed.source, schema)
    problems.push(...checked.problems)
    return checked.value === undefined ? [] : [{ value: checked.value, source: parsed.source }]
  }
  const [company] = read(files.company, companySchema)
  const [owners] = read(files.owners, ownersSchema)
  const [model] = read(files.model, modelSchema)
  const rules = files.rules.flatMap((file) => read(file, ruleSchema))
  const guards = files.guards.flatMap((file) => read(file, guardSchema))
  const lexicons = files.lexicons.flatMap((file) => read(file, lexiconSchema))
  const casts = files.casts.flatMap((file) => read(file, castSchema))
  problems.push(...duplicates(rules), ...duplicates(guards))
  for (const cast of casts) problems.push(...unknownLexicons(cast.source, [], cast.value, lexicons))
  if (company) {
    problems.push(...unknownRules(company, rules))
    problems.push(...unknownLexicons(company.source, ['lexicons'], company.value.lexicons, lexicons))
  }
  if (company && owners && model) problems.push(...unknownOwners(company, owners, model, rules))
  if (problems.length > 0 || !company || !owners || !model) return { problems }
  return { sources: { company, owners, model, rules, guards, lexicons, casts }, problems }
}

function duplicates(files: Sourced<{ id: string }>[]): Problem[] {
  const first = new Map<string, string>()
  return files.flatMap(({ value, source }) => {
    const other = first.get(value.id)
    if (other === undefined) {
      first.set(value.id, source.path)
      return []
    }
    return [
      source.problem(
        ['id'],
        'duplicate',
        `"${value.id}" is also in ${other}.`,
        'Ids are used once: rename or remove one.',
      ),
    ]
  })
}

function unknownRules(company: Sourced<CompanySource>, rules: Sourced<RuleSource>[]): Problem[] {
  const known = new Set(rules.map((rule) => rule.value.id))
  return Object.keys(company.value.rules)
    .filter((id) => !known.has(id))
    .map((id) =>
      company.source.problem(
        ['rules', id],
        'unknown-rule',
        `There is no rule "${id}" in the packs you extend.`,
        'Check the spelling, or extend its pack.',
      ),
    )
}

function unknownLexicons(
  source: Source,
  at: string[],
  terms: CastSource,
  lexicons: Sourced<LexiconSource>[],
): Problem[] {
  const known = lexicons.map(({ value }) => value.id)
  return Object.keys(terms)
    .filter((id) => !known.includes(id))
    .map((id) =>
      source.problem(
        [...at, id],
        'unknown-lexicon',
        `No pack knows the lexicon "${id}".`,
        `Known ones: ${known.join(', ')}.`,
      ),
    )
}

/**
 * A route to an owner that has no card would leave a person with nobody to ask. Of a model's routes those count whose
 * topic a rule speaks of: a model also routes topics of packs that this company does not extend.
 */
function unknownOwners(
  company: Sourced<CompanySource>,
  owners: PolicySources['owners'],
  model: Sourced<ModelSource>,
  rules: Sourced<RuleSource>[],
): Problem[] {
  const known = new Set(Object.keys(owners.value.owners))
  const running = rules.filter(({ value }) => company.value.rules[value.id]?.mode !== 'off')
  const spoken = new Set<string>(running.map(({ value }) => value.topic))
  const ofModel = Object.entries(model.value.topics).filter(([topic]) => spoken.has(topic))
  const routed = { ...Object.fromEntries(ofModel), ...company.value.topics }
  const needed = new Map<string, string>([[model.value.default, 'everything else']])
  for (const [topic, route] of Object.entries(routed)) {
    for (const id of [route.primary, ...route.consulted]) if (!needed.has(id)) needed.set(id, topic)
  }
  const routes = [...needed]
    .filter(([id]) => !known.has(id))
    .map(([id, topic]) =>
      owners.source.problem(
        ['owners'],
        'unknown-owner',
        `The ownership model sends "${topic}" to "${id}", who has no card.`,
        `Add a card "${id}", or route the topic elsewhere under "topics" in the company file.`,
      ),
    )
  const backups = Object.entries(owners.value.owners)
    .filter(([, owner]) => owner.backup && !known.has(owner.backup))
    .map(([id, owner]) =>
      owners.source.problem(
        ['owners', id, 'backup'],
        'unknown-owner',
        `The backup "${owner.backup}" has no card.`,
        'Add the card, or name another backup.',
      ),
    )
  const exceptions = [
    ...rules.flatMap(({ value, source }) =>
      value.exceptions.map((given, at) => ({ given, source, at: ['exceptions', at] })),
    ),
    ...Object.entries(company.value.rules).flatMap(([rule, { exceptions }]) =>
      exceptions.map((given, at) => ({ given, source: company.source, at: ['rules', rule, 'exceptions', at] })),
    ),
  ]
    .filter(({ given }) => !known.has(given.owner))
    .map(({ given, source, at }) =>
      source.problem(
        [...at, 'owner'],
        'unknown-owner',
        `The exception "${given.id}" is owned by "${given.owner}", who has no card.`,
        'Add the card, or name an owner who has one.',
      ),
    )
  return [...routes, ...backups, ...exceptions]
}

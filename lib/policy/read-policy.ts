import type { z } from 'zod'
import { findUnitProblems } from './compile-units.ts'
import type { CompiledTopics } from './compiled.ts'
import { topicsSchema } from './compiled-topics.schema.ts'
import { findAliasClashes, findMergedUnits, resolveAliases } from './owner-aliases.ts'
import type { Problem } from './problem.ts'
import { type ClausesSource, clausesSchema } from './schema/clauses.ts'
import { type CastSource, type CompanySource, castSchema, companySchema, nameOf } from './schema/company.ts'
import { type LanguageSource, languageSchema } from './schema/language.ts'
import { type FixedSource, fixedSchema, type ModelSource, modelSchema } from './schema/model.ts'
import { ownersSchema } from './schema/owners.ts'
import { type PackSource, packSchema } from './schema/pack.ts'
import {
  conceptsSchema,
  type GuardSource,
  type GuardTranslation,
  guardSchema,
  guardTranslationSchema,
  type LexiconSource,
  lexiconSchema,
  type RuleSource,
  type RuleTranslation,
  ruleSchema,
  ruleTranslationSchema,
} from './schema/rule.ts'
import { parseSource, readSource, type Source, type SourceFile } from './source.ts'
import { findUnfitSelectors } from './unfit-selectors.ts'
import { unknownOwners } from './unknown-owners.ts'
import { findUnprotected } from './unprotected.ts'

/** A checked value with the file it came from. */
export interface Sourced<Value> {
  value: Value
  source: Source
}

/** A rule, guard or lexicon in another language, known by the same id. */
export type Translated<Value> = Sourced<Value> & { language: string }

/** Everything a company's policy is made of, checked file by file. */
export interface PolicySources {
  company: Sourced<CompanySource>
  owners: Sourced<z.output<typeof ownersSchema>>
  model: Sourced<ModelSource>
  /** The topics whose owner law or duty names. */
  fixed: Sourced<FixedSource>
  rules: Sourced<RuleSource>[]
  guards: Sourced<GuardSource>[]
  lexicons: Sourced<LexiconSource>[]
  /** How clauses are read; a policy without it has no clause conditions. */
  clauses?: Sourced<ClausesSource>
  /** The names that a pack's cases speak of. */
  casts: Sourced<CastSource>[]
  packs: Sourced<PackSource>[]
  languages: Sourced<LanguageSource>[]
  /** In the languages that the company speaks. */
  translations: {
    rules: Translated<RuleTranslation>[]
    guards: Translated<GuardTranslation>[]
    lexicons: Translated<LexiconSource>[]
  }
  /** The trained reader, when a pack has one. */
  topics?: CompiledTopics
}

export type TranslationFile = SourceFile & { language: string }

/** The files of a policy by role; how they are found is the caller's matter (disk, or an editor in the browser). */
export interface PolicyFiles {
  company: SourceFile
  owners: SourceFile
  model: SourceFile
  fixed: SourceFile
  rules: SourceFile[]
  guards: SourceFile[]
  lexicons: SourceFile[]
  clauses?: SourceFile
  /** A pack's `cast.yaml` stands in its folder, beside the folder of its rules. */
  casts: SourceFile[]
  packs: SourceFile[]
  languages: SourceFile[]
  /** From `languages/de/rules` and so on beside them. */
  translations: { rules: TranslationFile[]; guards: TranslationFile[]; lexicons: TranslationFile[] }
  /** A pack's `concepts.yaml`: classes of words for the trained reader. */
  concepts: SourceFile[]
  /** A pack's `topics.json`: what `npm run train` wrote. */
  topics?: SourceFile
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
  const [fixed] = read(files.fixed, fixedSchema)
  const rules = files.rules.flatMap((file) => read(file, ruleSchema))
  const guards = files.guards.flatMap((file) => read(file, guardSchema))
  const lexicons = files.lexicons.flatMap((file) => read(file, lexiconSchema))
  const [clauses] = files.clauses ? read(files.clauses, clausesSchema) : []
  const packs = files.packs.flatMap((file) => read(file, packSchema))
  for (const { value, source } of files.concepts.flatMap((file) => read(file, conceptsSchema))) {
    lexicons.push(...Object.entries(value).map(([id, terms]) => ({ value: { id: `about-${id}`, terms }, source })))
  }
  const casts = files.casts.flatMap((file) => read(file, castSchema))
  const languages = files.languages.flatMap((file) => read(file, languageSchema))
  const translate = <Schema extends z.ZodType>(list: TranslationFile[], schema: Schema) =>
    list.flatMap((file) => read(file, schema).map((part) => ({ ...part, language: file.language })))
  const translations = {
    rules: translate(files.translations.rules, ruleTranslationSchema),
    guards: translate(files.translations.guards, guardTranslationSchema),
    lexicons: translate(files.translations.lexicons, lexiconSchema),
  }
  problems.push(...duplicates(rules), ...duplicates(guards))
  for (const kind of ['rules', 'guards', 'lexicons'] as const) {
    const ids = { rules, guards, lexicons }[kind].map(({ value }) => value.id as string)
    problems.push(...strayTranslations(translations[kind], ids, languages))
  }
  for (const cast of casts) problems.push(...unknownLexicons(cast, lexicons))
  if (company) {
    problems.push(...unknownRules(company, rules))
    problems.push(...unknownLexicons(company, lexicons))
    problems.push(...unknownLanguages(company, languages))
    problems.push(...findUnprotected(company, guards, rules))
    problems.push(...findUnfitSelectors(company))
  }
  const named = company && owners && model && fixed && resolveAliases({ company, owners, model, fixed, rules })
  if (company && owners && named)
    problems.push(
      ...findAliasClashes(named.owners),
      ...findMergedUnits({ company, owners }),
      ...unknownOwners(named),
      ...findUnitProblems(named.company, named.owners),
    )
  const [topics] = files.topics ? read(files.topics, topicsSchema) : []
  if (problems.length > 0 || !named) return { problems }
  const spoken = <Value>(list: Translated<Value>[]): Translated<Value>[] =>
    list.filter(({ language }) => named.company.value.languages.includes(language))
  return {
    sources: {
      ...{ ...named, guards, lexicons, clauses, casts, packs, languages },
      translations: {
        rules: spoken(translations.rules),
        guards: spoken(translations.guards),
        lexicons: spoken(translations.lexicons),
      },
      ...(topics && { topics: topics.value }),
    },
    problems,
  }
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

/** A translation belongs to something, and its language must be one that can be told. */
function strayTranslations(
  files: Translated<{ id: string }>[],
  ids: string[],
  languages: Sourced<LanguageSource>[],
): Problem[] {
  const known = languages.map(({ value }) => value.id)
  return files.flatMap(({ value, source, language }) => [
    ...(ids.includes(value.id)
      ? []
      : [source.problem(['id'], 'unknown-id', `There is no "${value.id}" to translate.`, 'Check the spelling.')]),
    ...(known.includes(language)
      ? []
      : [
          source.problem(
            ['id'],
            'unknown-language',
            `The language "${language}" of this folder is not known.`,
            `Known ones: ${known.join(', ')}.`,
          ),
        ]),
  ])
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

function unknownLexicons({ value, source }: Sourced<CastSource>, lexicons: Sourced<LexiconSource>[]): Problem[] {
  const known = lexicons.map((lexicon) => lexicon.value.id)
  const unknown = Object.keys(value.lexicons)
    .filter((id) => !known.includes(id))
    .map((id) =>
      source.problem(
        ['lexicons', id],
        'unknown-lexicon',
        `No pack knows the lexicon "${id}".`,
        `Known ones: ${known.join(', ')}.`,
      ),
    )
  return [...unknown, ...unknownEmbargoes({ value, source })]
}

/** A language that cannot be told from others is one that nothing is ever found in. */
function unknownLanguages({ value, source }: Sourced<CompanySource>, languages: Sourced<LanguageSource>[]): Problem[] {
  const known = languages.map((language) => `${language.value.id} (${language.value.name})`)
  return value.languages.flatMap((id, at) =>
    languages.some((language) => language.value.id === id)
      ? []
      : source.problem(
          ['languages', at],
          'unknown-language',
          `There is no language "${id}".`,
          `Write two small letters. Known ones: ${known.join(', ')}.`,
        ),
  )
}

/** An embargo ends the secrecy of names that a lexicon holds; a name that is not there was never secret. */
function unknownEmbargoes({ value, source }: Sourced<CastSource>): Problem[] {
  return value.calendar.embargoes.flatMap(({ id, lexicon, terms }, at) => {
    const own = (value.lexicons[lexicon] ?? []).map(nameOf)
    if (terms ? terms.every((term) => own.includes(term)) : own.length > 0) return []
    return source.problem(
      ['calendar', 'embargoes', at],
      'unknown-term',
      `The embargo "${id}" is on names that the lexicon "${lexicon}" does not hold.`,
      `Write them under "lexicons", "${lexicon}", as well.`,
    )
  })
}

import type { z } from 'zod'
import { enough, guessLanguages, readSigns } from '../../check/languages.ts'
import { cutWords } from '../../check/words.ts'
import { compileSigns } from '../compile-language.ts'
import { type LanguageSource, languageSchema } from '../schema/language.ts'
import { lexiconSchema } from '../schema/rule.ts'
import { parseSource, readSource, type SourceFile } from '../source.ts'
import { prepareTone, type ToneFinder, toneSchema } from './messages/tone.ts'
import { prepareWordings, type WordingFinder } from './wordings/find-wordings.ts'
import { wordingSchema } from './wordings/wording.ts'

/** What the linter knows about words, as files: it ships with the packs, in policies/lint. */
export interface LintFiles {
  wordings: SourceFile[]
  lexicons: SourceFile[]
  tone: SourceFile
  /** By which languages are told apart. */
  languages: SourceFile[]
}

/** The same, ready to be looked for. */
export interface LintTables {
  wordings: WordingFinder
  tone: ToneFinder
  /** True for a sentence that is clearly not in English. */
  isForeign(sentence: string): boolean
}

/** Reads and prepares the tables. They are ours, so that anything wrong in them is thrown. */
export function readLintTables(files: LintFiles): LintTables {
  const lexicons = files.lexicons.map((file) => read(file, lexiconSchema))
  const wordings = files.wordings.map((file) => read(file, wordingSchema))
  return {
    wordings: prepareWordings(wordings, lexicons),
    tone: prepareTone(read(files.tone, toneSchema)),
    isForeign: prepareIsForeign(files.languages.map((file) => read(file, languageSchema))),
  }
}

function prepareIsForeign(languages: LanguageSource[]): LintTables['isForeign'] {
  const signs = readSigns(compileSigns(languages))
  return (sentence) =>
    guessLanguages(signs, cutWords(sentence), 'en').some(({ language, score }) => language !== 'en' && score >= enough)
}

function read<Schema extends z.ZodType>(file: SourceFile, schema: Schema): z.output<Schema> {
  const { source, problems } = parseSource(file)
  const checked = problems.length > 0 ? { value: undefined, problems } : readSource(source, schema)
  if (checked.value !== undefined) return checked.value
  throw new Error(
    checked.problems.map(({ line, message, hint }) => `${file.path}:${line} ${message} ${hint}`).join('\n'),
  )
}

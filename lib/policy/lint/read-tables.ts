import type { z } from 'zod'
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
}

/** The same, ready to be looked for. */
export interface LintTables {
  wordings: WordingFinder
  tone: ToneFinder
}

/** Reads and prepares the tables. They are ours, so that anything wrong in them is thrown. */
export function readLintTables(files: LintFiles): LintTables {
  const lexicons = files.lexicons.map((file) => read(file, lexiconSchema))
  const wordings = files.wordings.map((file) => read(file, wordingSchema))
  return {
    wordings: prepareWordings(wordings, lexicons),
    tone: prepareTone(read(files.tone, toneSchema)),
  }
}

function read<Schema extends z.ZodType>(file: SourceFile, schema: Schema): z.output<Schema> {
  const { source, problems } = parseSource(file)
  const checked = problems.length > 0 ? { value: undefined, problems } : readSource(source, schema)
  if (checked.value !== undefined) return checked.value
  throw new Error(
    checked.problems.map(({ line, message, hint }) => `${file.path}:${line} ${message} ${hint}`).join('\n'),
  )
}

import { join } from 'node:path'
import { type LintTables, readLintTables } from '../../lib/policy/lint/read-tables.ts'
import { readFile, readYamlFiles, shipped } from './read-files.ts'

/** The linter's own tables of words, which ship beside the packs. */
export function loadLintTables(): LintTables {
  const folder = join(shipped, 'lint')
  return readLintTables({
    wordings: readYamlFiles(join(folder, 'wordings')),
    lexicons: readYamlFiles(join(folder, 'lexicons')),
    tone: readFile(join(folder, 'tone.yaml')),
    languages: readYamlFiles(join(shipped, 'languages')),
  })
}

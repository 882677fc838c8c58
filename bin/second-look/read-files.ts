import { isUtf8 } from 'node:buffer'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../../lib/policy/problem.ts'
import type { PolicyFiles, TranslationFile } from '../../lib/policy/read-policy.ts'
import { largestFile, parseSource, type SourceFile } from '../../lib/policy/source.ts'
import { BadInput, badPolicy } from './exit.ts'
import { isCompiled } from './is-compiled.ts'
import { shownPath } from './shown-path.ts'

export const shipped = fileURLToPath(new URL('../../policies', import.meta.url))

/**
 * Finds every file of a company policy: `path` is the company file or the folder with its policy.yaml. Packs and ownership
 * models are looked for beside the company's folder first, then among those that are shipped; those that are not there are
 * `missing`. `otherModel` takes the place of the company's own. Throws BadInput when there is no policy, or no such model.
 */
export function readPolicyFiles(path: string, otherModel?: string): { files: PolicyFiles; missing: Problem[] } {
  const company = readCompany(path)
  const folder = dirname(company.path)
  const { packs, model, missing } = readOutline(company, folder, otherModel)
  const folders: Folder[] = [...packs, { path: folder }]
  const inPacks = (file: string): SourceFile[] =>
    folders.filter(({ path }) => existsSync(join(path, file))).map(({ path, pack }) => readFile(join(path, file), pack))
  const clauses = inPacks('clauses/grammar.yaml').at(-1)
  const topics = inPacks('topics.json').at(-1)
  const all = (kind: string): SourceFile[] => folders.flatMap(({ path, pack }) => readYamlFiles(join(path, kind), pack))
  const translated = (kind: string): TranslationFile[] =>
    folders.flatMap(({ path, pack }) =>
      subfolders(join(path, 'languages')).flatMap((language) =>
        readYamlFiles(join(path, 'languages', language, kind), pack).map((file) => ({ ...file, language })),
      ),
    )
  const files: PolicyFiles = {
    company,
    owners: readFile(join(folder, 'owners.yaml')),
    model: readFile(model),
    fixed: readFile(fixedTopics),
    rules: all('rules'),
    guards: all('guards'),
    lexicons: all('lexicons'),
    ...(clauses && { clauses }),
    packs: folders.flatMap(({ path, pack }) => (pack === undefined ? [] : [readFile(join(path, 'pack.yaml'), pack)])),
    languages: readYamlFiles(join(shipped, 'languages')),
    translations: { rules: translated('rules'), guards: translated('guards'), lexicons: translated('lexicons') },
    casts: inPacks('cast.yaml'),
    concepts: inPacks('concepts.yaml'),
    ...(topics && { topics }),
  }
  return { files, missing }
}

/** Where the files of a pack stand, or (without) those of the company. */
interface Folder {
  path: string
  pack?: string
}

function readCompany(path: string): SourceFile {
  if (!existsSync(path))
    throw new BadInput(`There is no policy at ${path}. Give a company policy file, or a folder with a policy.yaml.`)
  const file = readFile(statSync(path).isDirectory() ? join(path, 'policy.yaml') : path)
  if (file.unread) throw badPolicy([file.unread])
  if (isCompiled(file.text))
    throw new BadInput(`${path} is a compiled policy. Give the YAML files that it was built from.`)
  return file
}

/** What decides which other files belong; values of a wrong kind are reported later with their place. */
function readOutline(
  company: SourceFile,
  folder: string,
  otherModel: string | undefined,
): { packs: Folder[]; model: string; missing: Problem[] } {
  const { source } = parseSource(company)
  const value = (source.value ?? {}) as { extends?: unknown; model?: unknown }
  const names = Array.isArray(value.extends) ? value.extends : []
  const missing: Problem[] = []
  const packs = names.flatMap((pack, at): Folder[] => {
    if (typeof pack !== 'string') return []
    const report = (code: string, message: string, hint: string): Folder[] => {
      missing.push(source.problem(['extends', at], code, message, hint))
      return []
    }
    if (names.indexOf(pack) < at) return report('duplicate', `The pack "${pack}" is named twice.`, 'Take one out.')
    const path = findFolder(folder, pack)
    return path
      ? [{ path, pack }]
      : report('unknown-pack', `There is no pack "${pack}".`, `Shipped ones: ${shippedPacks().join(', ')}.`)
  })
  const written = typeof value.model === 'string' ? value.model : 'distributed'
  const name = otherModel ?? written
  const model = findModel(folder, name)
  if (!model) {
    const hint = `Shipped ones: ${shippedModels().join(', ')}.`
    if (otherModel !== undefined) throw new BadInput(`There is no ownership model "${name}". ${hint}`)
    missing.push(source.problem(['model'], 'unknown-model', `There is no ownership model "${name}".`, hint))
  }
  return { packs, model: model ?? (findModel(folder, 'distributed') as string), missing }
}

const findFolder = (from: string, pack: string): string | undefined =>
  [resolve(from, pack), resolve(from, '..', pack), join(shipped, pack)].find((folder) =>
    existsSync(join(folder, 'pack.yaml')),
  )

const findModel = (from: string, model: string): string | undefined =>
  [resolve(from, 'models', `${model}.yaml`), join(shipped, 'models', `${model}.yaml`)].find(
    (path) => path !== fixedTopics && existsSync(path),
  )

const fixedTopics = join(shipped, 'models', 'fixed.yaml')

/** The ownership models that come with the product, by id. */
export const shippedModels = (): string[] =>
  readdirSync(join(shipped, 'models'))
    .filter((file) => file !== basename(fixedTopics))
    .map((file) => file.replace('.yaml', ''))

const shippedPacks = (): string[] =>
  readdirSync(shipped).filter((folder) => existsSync(join(shipped, folder, 'pack.yaml')))

const subfolders = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])

export function readYamlFiles(folder: string, pack?: string): SourceFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => /^[^.].*\.ya?ml$/.test(file))
    .sort()
    .map((file) => readFile(join(folder, file), pack))
}

/** Never throws: why a file has no text is a problem of it, told with all others. */
export function readFile(path: string, pack?: string): SourceFile {
  const file: SourceFile = {
    path: shownPath(path),
    text: '',
    ...(pack !== undefined && { pack }),
  }
  const unread = (code: string, message: string, hint: string, line = 1, column = 1): SourceFile => ({
    ...file,
    unread: { code, message, file: file.path, line, column, snippet: '', hint },
  })
  try {
    const stats = statSync(path)
    if (!stats.isFile()) return unread('unreadable', 'This is no file.', 'Give the path of a text file.')
    if (stats.size > largestFile)
      return unread('too-large', 'This file is larger than 2 MB.', 'Cut it in smaller ones.')
    const bytes = readFileSync(path)
    if (isUtf8(bytes)) return { ...file, text: bytes.toString('utf8') }
    const { line, column } = placeOfBadByte(bytes)
    return unread('encoding', 'This file is not UTF-8 text.', 'Save it as UTF-8.', line, column)
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there' : (error as Error).message
    return unread('unreadable', `This file cannot be read: it ${why}.`, 'Check the path, and who may read it.')
  }
}

/** Where a person has to look: the first character that does not decode. */
function placeOfBadByte(bytes: Buffer): { line: number; column: number } {
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start)
    const part = bytes.subarray(start, end < 0 ? bytes.length : end)
    if (!isUtf8(part)) return { line, column: part.toString('utf8').indexOf('\ufffd') + 1 }
    start += part.length + 1
  }
  return { line: 1, column: 1 }
}

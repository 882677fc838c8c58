import { isUtf8 } from 'node:buffer'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PolicyFiles, TranslationFile } from '../../lib/policy/read-policy.ts'
import { largestFile, parseSource, type SourceFile } from '../../lib/policy/source.ts'
import { BadInput, badPolicy } from './exit.ts'

export const shipped = fileURLToPath(new URL('../../policies', import.meta.url))

/**
 * Finds every file of a company policy: `path` is the company file or the folder with its policy.yaml. Packs and ownership
 * models are looked for beside the company's folder first, then among those that are shipped. Throws BadInput when
 * something is not there.
 */
export function readPolicyFiles(path: string): PolicyFiles {
  const company = readCompany(path)
  const folder = dirname(company.path)
  const { extends: packs, model } = outlineOf(company)
  const folders: Folder[] = [...packs.map((pack) => ({ path: findFolder(folder, pack), pack })), { path: folder }]
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
  return {
    company,
    owners: readFile(join(folder, 'owners.yaml')),
    model: readFile(findModel(folder, model)),
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
  // A document that is already compiled, plain or signed.
  if (/^\s*\{\s*"format"|^\s*eyJ[\w-]+\.eyJ/.test(file.text))
    throw new BadInput(`${path} is a compiled policy. Give the YAML files that it was built from.`)
  return file
}

/** What decides which other files belong; wrong values are reported later with their place. */
function outlineOf(company: SourceFile): { extends: string[]; model: string } {
  const { source } = parseSource(company)
  const value = (source.value ?? {}) as { extends?: unknown; model?: unknown }
  const packs = Array.isArray(value.extends) ? value.extends.filter((pack) => typeof pack === 'string') : []
  return { extends: packs, model: typeof value.model === 'string' ? value.model : 'distributed' }
}

function findFolder(from: string, pack: string): string {
  const found = [resolve(from, pack), resolve(from, '..', pack), join(shipped, pack)].find((folder) =>
    existsSync(join(folder, 'pack.yaml')),
  )
  if (!found) throw new BadInput(`There is no pack "${pack}". Shipped ones: ${shippedPacks().join(', ')}.`)
  return found
}

function findModel(from: string, model: string): string {
  const found = [resolve(from, 'models', `${model}.yaml`), join(shipped, 'models', `${model}.yaml`)].find(existsSync)
  if (found) return found
  const known = readdirSync(join(shipped, 'models')).map((file) => file.replace('.yaml', ''))
  throw new BadInput(`There is no ownership model "${model}". Shipped ones: ${known.join(', ')}.`)
}

const shippedPacks = (): string[] =>
  readdirSync(shipped).filter((folder) => existsSync(join(shipped, folder, 'pack.yaml')))

const subfolders = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])

export function readYamlFiles(folder: string, pack?: string): SourceFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => readFile(join(folder, file), pack))
}

/** Never throws: why a file has no text is a problem of it, told with all others. */
export function readFile(path: string, pack?: string): SourceFile {
  const shown = relative(process.cwd(), path)
  const file: SourceFile = {
    path: shown.startsWith('..') || shown === '' ? path : shown,
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
      return unread('too-large', 'This file is larger than 2 MB.', 'Split it: one rule a file.')
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

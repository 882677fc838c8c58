import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { PolicyFiles } from '../../lib/policy/read-policy.ts'
import type { SourceFile } from '../../lib/policy/source.ts'
import { shownPath } from './shown-path.ts'

// x.yaml, x.YML, and what an editor made of it: x.yaml.txt.
const looksLikeYaml = /\.ya?ml\b/i
const kinds = ['rules', 'lexicons', 'guards', 'languages']

/**
 * Files of a company's folder that look like parts of its policy and are not among those that were read, by the path that people are told:
 * beside its policy.yaml, in the folders of a policy however deep, and in other folders that are no packs.
 */
export function findUnread(files: PolicyFiles): string[] {
  const folder = dirname(resolve(files.company.path))
  const read = new Set(filesOf(files).map(({ path }) => resolve(path)))
  const here = entriesOf(folder)
  const folders = here.filter((entry) => entry.isDirectory() && entry.name !== 'models')
  const inside = folders.flatMap(({ name }) => {
    if (kinds.includes(name)) return yamlIn(join(folder, name), true)
    return existsSync(join(folder, name, 'pack.yaml')) ? [] : yamlIn(join(folder, name), false)
  })
  return [...yamlIn(folder, false), ...inside]
    .filter((path) => !read.has(path))
    .map(shownPath)
    .sort()
}

const entriesOf = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')

const yamlIn = (folder: string, deep: boolean): string[] =>
  entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return deep ? yamlIn(path, deep) : []
    return looksLikeYaml.test(entry.name) ? [path] : []
  })

const filesOf = (files: PolicyFiles): SourceFile[] =>
  Object.values(files).flatMap((part: PolicyFiles[keyof PolicyFiles]) => {
    if (part === undefined) return []
    return Array.isArray(part) || 'path' in part ? part : Object.values(part).flat()
  })

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const generated = new Set(['node_modules', '.git', '.output', '.wxt', 'out', 'package-lock.json'])

/** Every file of the project as a path from its root, with forward slashes. */
export const files: string[] = list('').sort()

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8')

export const exists = (path: string): boolean => existsSync(join(root, path))

/** Names of the folders directly in a folder. */
export const foldersIn = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

export interface Reached {
  module: string
  /** The files from the entry to the import, for the message. */
  way: string[]
}

/** Every module a file brings into its bundle: relative ones as paths, packages by name. Imports of types bring nothing. */
export function reachedFrom(entry: string): Reached[] {
  const reached = new Map<string, string[]>([[entry, [entry]]])
  for (const [path, way] of reached) {
    if (!/\.tsx?$/.test(path) || !exists(path)) continue
    for (const specifier of importsOf(readText(path))) {
      const module = specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : specifier
      if (!reached.has(module)) reached.set(module, [...way, module])
    }
  }
  return [...reached].map(([module, way]) => ({ module, way }))
}

function importsOf(code: string): string[] {
  const statements = code.matchAll(/^\s*(?:import|export)\s+(?!type\b)(?:[^'"()]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)
  const calls = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
  return [...statements, ...calls].map(([, specifier = '']) => specifier.replace(/\?.*$/, ''))
}

function list(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !generated.has(entry.name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      return entry.isDirectory() ? list(path) : [path]
    })
}

import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { BadInput } from './exit.ts'
import { isCompiled } from './is-compiled.ts'
import { withFile } from './with-file.ts'

/**
 * Writes a built policy, whole or not at all. Throws BadInput where another kind of file would be lost: a key, or a file that
 * the policy is made of.
 */
export function writeBuilt(path: string, built: string): void {
  if (existsSync(path) && statSync(path).isFile() && !isBuilt(readFileSync(path, 'utf8')))
    throw new BadInput(`${path} holds something else than a built policy, and is left as it is. Give another --out.`)
  withFile(path, () => writeWhole(path, built))
}

function writeWhole(path: string, built: string): void {
  // A device or a folder cannot be replaced.
  if (existsSync(path) && !statSync(path).isFile()) {
    writeFileSync(path, built)
    return
  }
  const place = existsSync(path) ? realpathSync(path) : path
  const draft = `${place}.${process.pid}.tmp`
  try {
    writeFileSync(draft, built)
    renameSync(draft, place)
  } finally {
    rmSync(draft, { force: true })
  }
}

const isBuilt = (text: string): boolean => text.trim() === '' || isCompiled(text)

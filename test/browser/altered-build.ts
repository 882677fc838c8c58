import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of a built extension whose content script first runs `prelude`. */
export function alterBuild(build: string, prelude: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-altered-'))
  cpSync(build, folder, { recursive: true })
  const script = join(folder, 'content-scripts/compose.js')
  writeFileSync(script, `${prelude};${readFileSync(script, 'utf8')}`)
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

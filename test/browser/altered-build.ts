import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of a built extension whose content scripts first run `prelude`. */
export function alterBuild(build: string, prelude: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-altered-'))
  cpSync(build, folder, { recursive: true })
  for (const name of readdirSync(join(folder, 'content-scripts'))) {
    const script = join(folder, 'content-scripts', name)
    writeFileSync(script, `${prelude};${readFileSync(script, 'utf8')}`)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

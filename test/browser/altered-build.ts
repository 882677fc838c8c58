import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface AlteredBuild {
  folder: string
  remove(): void
}

function copyBuild(build: string): AlteredBuild {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-altered-'))
  cpSync(build, folder, { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

/** A copy of a built extension whose content scripts first run `prelude`. */
export function alterBuild(build: string, prelude: string): AlteredBuild {
  const copy = copyBuild(build)
  const { folder } = copy
  for (const name of readdirSync(join(folder, 'content-scripts'))) {
    const script = join(folder, 'content-scripts', name)
    writeFileSync(script, `${prelude};${readFileSync(script, 'utf8')}`)
  }
  return copy
}

/** A copy of a built extension that browsers know by an id of its own: Firefox's by `geckoId`, Chromium's by its place. */
export function renameBuild(build: string, geckoId: string): AlteredBuild {
  const copy = copyBuild(build)
  const path = join(copy.folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { browser_specific_settings?: { gecko: object } }
  const gecko = { ...manifest.browser_specific_settings?.gecko, id: geckoId }
  writeFileSync(path, JSON.stringify({ ...manifest, browser_specific_settings: { gecko } }))
  return copy
}

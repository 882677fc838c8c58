import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Outcome } from './run-command.ts'

/** A page waits for the script of its site: one file, small. */
const budget = { raw: 150_000, gzip: 50_000 }
const builds = ['.output/chrome-mv3', '.output/firefox-mv3']

/** The content scripts of every build, each against the budget, in bytes. */
export async function measureContentScripts(): Promise<Outcome> {
  const lines = builds.flatMap(measure)
  const failed = lines.filter(({ fits }) => !fits).length
  return { passed: lines.length - failed, failed, report: lines.map(({ text }) => text).join('; ') }
}

function measure(build: string): { fits: boolean; text: string }[] {
  const folder = `${build}/content-scripts`
  const scripts = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : []
  if (scripts.length === 0) return [{ fits: false, text: `${folder} holds no script: the build failed` }]
  return scripts.map((name) => measureScript(`${folder}/${name}`))
}

function measureScript(path: string): { fits: boolean; text: string } {
  const code = readFileSync(path)
  const size = { raw: code.length, gzip: gzipSync(code).length }
  const fits = size.raw <= budget.raw && size.gzip <= budget.gzip
  const limits = fits ? '' : `, of ${budget.raw} and ${budget.gzip} allowed: find out what came in`
  return { fits, text: `${path}: ${size.raw} bytes, ${size.gzip} gzipped${limits}` }
}

import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Outcome } from './run-command.ts'

/** A page waits for this script: one file, small. */
const budget = { raw: 150_000, gzip: 50_000 }
const builds = ['.output/chrome-mv3', '.output/firefox-mv3']

/** The content script of every build against the budget, in bytes. */
export async function measureContentScript(): Promise<Outcome> {
  const lines = builds.map(measure)
  const failed = lines.filter(({ fits }) => !fits).length
  return { passed: lines.length - failed, failed, report: lines.map(({ text }) => text).join('; ') }
}

function measure(build: string) {
  try {
    const folder = `${build}/content-scripts`
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
    if (scripts.length !== 1) return { fits: false, text: `${folder} holds ${scripts.length} scripts; one is wanted` }
    const code = readFileSync(`${folder}/${scripts[0]}`)
    const size = { raw: code.length, gzip: gzipSync(code).length }
    const fits = size.raw <= budget.raw && size.gzip <= budget.gzip
    const limits = `of ${budget.raw} and ${budget.gzip} allowed`
    return {
      fits,
      text: `${build}: ${size.raw} bytes, ${size.gzip} gzipped${fits ? '' : `, ${limits}: find out what came in`}`,
    }
  } catch {
    return {
      fits: false,
      text: `${build} has no content script: the build failed, or entrypoints/compose.content is missing`,
    }
  }
}

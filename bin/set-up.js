import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { installBrowsers } from './browsers.js'
import { installDependencies, projectNode } from './dependencies.js'

/**
 * Prepares a fresh machine, then hands over to a script under the project's own Node and ends as it ends.
 * Plain JavaScript without dependencies down to here: this is what runs before anything is installed.
 * @param {string} script beside this file
 * @param {() => ('chromium' | 'firefox')[]} browsers which browsers have to be there
 */
export async function runPrepared(script, browsers) {
  try {
    installDependencies()
    installBrowsers(browsers())
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
    return
  }
  const file = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(projectNode, [file, ...process.argv.slice(2)], { stdio: 'inherit' })
  // Ctrl+C reaches the whole group; a plain kill reaches only us, so it is handed on.
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGINT', () => {})
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The project's own Node (24), a dev dependency: the same one everywhere, whatever is installed. */
export const projectNode = `${root}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`

/** Brings node_modules in step with package-lock.json; does nothing, and needs no network, when it already is. */
export function installDependencies() {
  if (inStep()) return
  console.log('Installing the packages this project needs...')
  // Not `npm ci`: it refuses a lock file that lacks binaries for other systems, and mirrors do not carry them all.
  const [command, args] = npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0 || !existsSync(projectNode)) {
    throw new Error(
      'The packages could not be installed: see what npm says above, and that the npm registry can be reached.',
    )
  }
}

/** npm leaves a copy of the lock file of what it installed; packages for other systems are in the one and not in the other. */
function inStep() {
  const wanted = packagesOf('package-lock.json')
  const installed = packagesOf('node_modules/.package-lock.json')
  if (!wanted || !installed || !existsSync(projectNode)) return false
  const missing = Object.entries(wanted).some(([path, { optional }]) => path !== '' && !optional && !installed[path])
  const different = Object.entries(installed).some(([path, { version, optional }]) => {
    return wanted[path] ? wanted[path].version !== version : !optional
  })
  return !missing && !different
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(root + file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * The npm that started us, when there is one: run by the Node it uses itself, because the project's may be replaced.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
function npm(args) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  if (script?.endsWith('npm-cli.js') && node) return [node, [script, ...args]]
  return process.platform === 'win32' ? ['cmd', ['/c', 'npm', ...args]] : ['npm', args]
}

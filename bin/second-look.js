#!/usr/bin/env node
// Starts the command under the project's own Node, which runs TypeScript as it is, whatever Node is installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const runsTypeScript = major > 22 || (major === 22 && minor >= 18)
const ownNode = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url))

if (runsTypeScript) {
  // Half of a short command is reading our own TypeScript: what was read once is kept in the system's folder for such things.
  module.enableCompileCache?.()
  await import('./second-look/main.ts')
} else if (existsSync(ownNode)) {
  const run = spawnSync(ownNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = run.status ?? 1
} else {
  console.error('second-look needs Node 22.18 or newer, or the project set up by "npm install".')
  process.exitCode = 2
}

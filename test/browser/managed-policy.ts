import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { renameBuild } from './altered-build.ts'
import type { BrowserName } from './session.ts'

interface PolicyFile {
  path: string
  content: object
}

const geckoId = 'managed@second-look.example'

/**
 * Runs `work` while this machine's policy gives an extension `settings`, as an administrator's file does, and takes the
 * file away again whatever happens. Needs the right to write below /etc. Browsers read the file when they start, so
 * `work` launches its own, with the copy of `build` it is handed: a policy for the build itself would also reach the
 * browsers that other tests start meanwhile. A file that is not ours is never touched: the call fails and names it.
 */
export async function withManagedPolicy<T>(
  browser: BrowserName,
  build: string,
  settings: object,
  work: (extensionDir: string) => Promise<T>,
): Promise<T> {
  const { folder, remove } = renameBuild(build, geckoId)
  const { path, content } = browser === 'chromium' ? chromiumFile(folder, settings) : firefoxFile(settings)
  try {
    // The folders stay: another test may be about to use them.
    mkdirSync(dirname(path), { recursive: true })
    removeAbandoned(path)
    writeExclusively(path, { ...content, [marker]: process.pid })
    try {
      return await work(folder)
    } finally {
      rmSync(path)
    }
  } finally {
    remove()
  }
}

/** The id Chromium gives an unpacked extension: the first half of the hash of its place, written in a to p. */
export function unpackedId(extensionDir: string): string {
  const hash = createHash('sha256').update(realpathSync(extensionDir)).digest('hex')
  return hash.slice(0, 32).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}

function chromiumFile(extensionDir: string, settings: object): PolicyFile {
  const id = unpackedId(extensionDir)
  return {
    path: `/etc/chromium/policies/managed/second-look-test-${id}.json`,
    content: { '3rdparty': { extensions: { [id]: settings } } },
  }
}

function firefoxFile(settings: object): PolicyFile {
  return {
    path: '/etc/firefox/policies/policies.json',
    content: { policies: { '3rdparty': { Extensions: { [geckoId]: settings } } } },
  }
}

const marker = 'secondLookTest'

/** A test that was killed leaves its file behind; the number of its process says that it is gone. */
function removeAbandoned(path: string): void {
  try {
    const { [marker]: pid } = JSON.parse(readFileSync(path, 'utf8')) as { [marker]?: number }
    if (typeof pid === 'number' && !isRunning(pid)) rmSync(path)
  } catch {
    // No such file, or not ours: the exclusive write decides.
  }
}

function writeExclusively(path: string, content: object): void {
  try {
    writeFileSync(path, JSON.stringify(content, null, 2), { flag: 'wx' })
  } catch (cause) {
    throw new Error(`${path} could not be written: another policy stands there, or /etc may not be written`, { cause })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BrowserName } from './session.ts'

interface PolicyFile {
  path: string
  content: object
}

/**
 * Runs `work` while this machine's policy gives the extension `settings`, as an administrator's file does, and takes the
 * file away again whatever happens. Needs the right to write below /etc. Browsers read the file when they start, so
 * `work` launches its own. A file that is not ours is never touched: the call fails and names it.
 * @param extensionDir the unpacked extension; Chromium derives its id from this place
 */
export async function withManagedPolicy<T>(
  browser: BrowserName,
  extensionDir: string,
  settings: object,
  work: () => Promise<T>,
): Promise<T> {
  const { path, content } =
    browser === 'chromium' ? chromiumFile(extensionDir, settings) : firefoxFile(extensionDir, settings)
  // The folders stay: another test may be about to use them.
  mkdirSync(dirname(path), { recursive: true })
  removeAbandoned(path)
  writeExclusively(path, { ...content, [marker]: process.pid })
  try {
    return await work()
  } finally {
    rmSync(path)
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

function firefoxFile(extensionDir: string, settings: object): PolicyFile {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } }
  }
  const { id } = manifest.browser_specific_settings.gecko
  return {
    path: '/etc/firefox/policies/policies.json',
    content: { policies: { '3rdparty': { Extensions: { [id]: settings } } } },
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

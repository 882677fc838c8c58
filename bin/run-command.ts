import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { delimiter, resolve } from 'node:path'

/** What a check found; `report` says it in words, or is what the failed command printed. */
export interface Outcome {
  passed: number
  failed: number
  report: string
  /** All that a command printed. */
  output?: string
}

/** Far above what any one check takes: a hanging command fails instead of holding everything up. */
const limitMinutes = 30
const keptLines = 150

const posix = process.platform !== 'win32'
const env = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
  CI: 'true',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
}

const running = new Set<ChildProcess>()

/** Runs one command of node_modules/.bin as one check, its output in LOGS/NAME.log. */
export async function runCommand(logs: string, name: string, [command = '', ...args]: string[]): Promise<Outcome> {
  const log = createWriteStream(`${logs}/${name}.log`)
  let output = ''
  // Its own process group, so that whatever it started ends with it.
  const child = spawn(command, args, { env, detached: posix, shell: !posix, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      log.write(text)
    })
  }
  const timer = setTimeout(() => end(child), limitMinutes * 60_000)
  const code = await new Promise<number | null>((done) => {
    child.on('exit', done)
    child.on('error', (error) => {
      output += error.message
      done(null)
    })
  })
  clearTimeout(timer)
  end(child)
  log.end()
  const ended = code === null ? `\n(ended by a signal, or not started; ${limitMinutes} minutes are the limit)` : ''
  return code === 0
    ? { passed: 1, failed: 0, report: '', output: output.trim() }
    : { passed: 0, failed: 1, report: output.trim().split('\n').slice(-keptLines).join('\n') + ended }
}

/** Ends every running command. */
export function endRunning() {
  for (const child of running) end(child)
}

/** Ends a command with everything it started. */
function end(child: ChildProcess) {
  if (!running.delete(child) || child.pid === undefined) return
  try {
    process.kill(posix ? -child.pid : child.pid, 'SIGTERM')
  } catch {
    // All of it has ended by itself.
  }
}

import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { vi } from 'vitest'
import { runSecondLook } from '../run-second-look.ts'

export const root = resolve(import.meta.dirname, '../../..')

/** What a run of the command wrote, and its exit code. */
interface Run {
  code: number | null
  out: string
  err: string
}

/** Runs the command with these words in the test's own process, which saves its start. The working folder is the project's root. */
export async function run(words: string[]): Promise<Run> {
  const out: string[] = []
  const err: string[] = []
  const stand = [
    vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(`${text}\n`)),
    vi.spyOn(console, 'error').mockImplementation((text: string) => void err.push(`${text}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text: unknown, done?: unknown) => {
      out.push(String(text))
      if (typeof done === 'function') done()
      return true
    }),
  ]
  try {
    return { code: await runSecondLook(words), out: out.join(''), err: err.join('') }
  } finally {
    for (const one of stand) one.mockRestore()
  }
}

/** Runs the command as a person does: a process with standard input and a working folder, the project's root unless said. */
export function runAsProcess(words: string[], input = '', cwd = root): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/second-look.js'), ...words], {
    input,
    encoding: 'utf8',
    cwd,
    maxBuffer: 2 ** 26,
  })
  return { code: status, out: stdout, err: stderr }
}

/** The ids of the verdicts that were written, a line each. */
export const idsOf = (out: string): unknown[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id)

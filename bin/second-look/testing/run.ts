import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../../..')

/** Runs the command as a person does, from the root of the project unless said. */
export function run(args: string[], input = '', cwd = root): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/second-look.js'), ...args], {
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

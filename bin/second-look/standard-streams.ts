import { fstatSync } from 'node:fs'
import { BadInput } from './exit.ts'

/** Standard input, in pieces as they come. Throws BadInput for a folder, which would look like no input at all. */
export function standardInput(): AsyncIterable<Buffer> {
  if (fstatSync(0).isDirectory()) throw new BadInput('Standard input cannot be used: it is a folder.')
  return process.stdin
}

/** Waits until a slow reader has taken what was written. Where it cannot be written the process ends, which main.ts sees to. */
export const writeOutput = (text: string): Promise<void> =>
  new Promise((done) => process.stdout.write(text, (error) => error ?? done()))

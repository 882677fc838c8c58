import { readFileSync } from 'node:fs'
import { BadInput } from './exit.ts'

/** The draft that a command is about: its words, or (`stdin`) standard input. Throws BadInput when there is none. */
export function readText(words: string[], stdin = false): string {
  const text = stdin ? decode(readFileSync(0)) : words.join(' ')
  if (text.trim() !== '') return text
  throw new BadInput('Give the text to check, or --stdin to read it from standard input.')
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r?\n$/, '')
  } catch {
    throw new BadInput('Standard input is not UTF-8 text.')
  }
}

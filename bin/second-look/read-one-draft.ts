import type { Draft } from '../../lib/check/draft.ts'
import { BadInput } from './exit.ts'
import { readNow } from './now.ts'
import { readDraft } from './read-draft.ts'
import { longestLine } from './read-lines.ts'
import { standardInput } from './standard-streams.ts'

/** What the options say about the one draft that a command is about. */
export interface DraftOptions {
  stdin?: boolean
  now?: string
  network?: string
  surface?: string
  audience?: string
  replyTo?: string
  /** With commas between. */
  roles?: string
  region?: string
}

/** The draft that a command is about: its words, or (`stdin`) standard input. Throws BadInput when there is none, or both. */
export async function readOneDraft(words: string[], options: DraftOptions): Promise<Draft> {
  const { stdin, now, network, audience, replyTo, roles, region } = options
  if (stdin && words.length > 0)
    throw new BadInput('With --stdin the draft is read from standard input: leave out the words, or --stdin.')
  const text = stdin ? await readInput() : words.join(' ')
  if (text.trim() === '') throw new BadInput('Give the text to check, or --stdin to read it from standard input.')
  const read = readDraft(
    {
      ...{ id: 0, text, network, audience, region },
      surface: options.surface ?? (replyTo === undefined ? 'post' : 'reply'),
      replyTo: replyTo === undefined ? undefined : { text: replyTo },
      roles: roles?.split(',').map((role) => role.trim()),
    },
    readNow(now),
  )
  if ('problem' in read) throw new BadInput(`An option is not right: ${read.problem}.`)
  return read.draft
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of standardInput()) {
    length += chunk.length
    if (length > longestLine)
      throw new BadInput(`Standard input is no draft: it is larger than ${longestLine / 1e6} MB.`)
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)).replace(/\r?\n$/, '')
  } catch {
    throw new BadInput('Standard input is not UTF-8 text.')
  }
}

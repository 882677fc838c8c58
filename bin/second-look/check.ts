import { createInterface } from 'node:readline'
import { type Checker, prepareChecker } from '../../lib/check/checker.ts'
import { readDraftLine } from './draft-line.ts'
import { BadInput } from './exit.ts'
import { loadPolicy } from './load-policy.ts'
import { readNow } from './now.ts'
import { describeVerdict, verdictLine } from './print-verdict.ts'

interface Options {
  policy?: string
  jsonl?: boolean
  shadow?: boolean
  now?: string
}

/** Checks the text given, or (`jsonl`) every line of standard input. Exits 0, or 2 when some line could not be read. */
export async function runCheck(text: string[], options: Options): Promise<number> {
  const checker = prepareChecker(loadPolicy(options.policy).policy)
  const now = readNow(options.now)
  if (options.jsonl) return checkLines(checker, now, options.shadow ?? false)
  if (text.length === 0) throw new BadInput('Give the text to check, or --jsonl to read drafts from standard input.')
  const draft = { text: text.join(' '), now }
  console.log(describeVerdict(draft, checker.check(draft), options.shadow ?? false))
  return 0
}

// Verdicts are written in blocks: a write a line would cost more than the check.
const blockSize = 65_536

async function checkLines(checker: Checker, now: number, shadow: boolean): Promise<number> {
  let number = 0
  let code = 0
  let block = ''
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const read = readDraftLine(line, now)
    if ('problem' in read) {
      console.error(`line ${number}: ${read.problem}`)
      code = 2
      continue
    }
    block += `${verdictLine(read.id, read.draft, checker.check(read.draft), shadow)}\n`
    if (block.length > blockSize) {
      await write(block)
      block = ''
    }
  }
  await write(block)
  return code
}

/** Waits until a slow reader has taken what was written. */
const write = (text: string): Promise<void> => new Promise((done) => process.stdout.write(text, () => done()))

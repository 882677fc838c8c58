import { type Checker, prepareChecker } from '../../lib/check/checker.ts'
import { readDraftLine } from './draft-line.ts'
import { loadProvedPolicy } from './load-proved-policy.ts'
import { readNow } from './now.ts'
import { describeVerdict, verdictLine } from './print-verdict.ts'
import { readLines } from './read-lines.ts'
import { readText } from './read-text.ts'

interface Options {
  policy?: string
  stdin?: boolean
  jsonl?: boolean
  shadow?: boolean
  now?: string
  json?: boolean
}

/** Checks the text given, or (`jsonl`) every line of standard input. Exits 0, or 2 when some line could not be read. */
export async function runCheck(text: string[], options: Options): Promise<number> {
  const { policy, jsonl, json, shadow = false } = options
  const checker = prepareChecker((await loadProvedPolicy(policy)).policy)
  const now = readNow(options.now)
  if (jsonl) return checkLines(checker, now, shadow)
  const draft = { text: readText(text, options.stdin), now }
  const verdict = checker.check(draft)
  console.log(json ? verdictLine(undefined, draft, verdict, shadow) : describeVerdict(draft, verdict, shadow))
  return 0
}

// Verdicts are written in blocks: a write a line would cost more than the check.
const blockSize = 65_536

async function checkLines(checker: Checker, now: number, shadow: boolean): Promise<number> {
  let number = 0
  let code = 0
  let block = ''
  for await (const line of readLines(process.stdin)) {
    number++
    if (line === '') continue
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

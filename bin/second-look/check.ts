import { prepareChecker } from '../../lib/check/checker.ts'
import { checkLines } from './check-lines.ts'
import { BadInput } from './exit.ts'
import { loadProvedPolicy } from './load-proved-policy.ts'
import { readNow } from './now.ts'
import { describeUnread } from './policy-parts.ts'
import { describeVerdict } from './print-verdict.ts'
import { type DraftOptions, readOneDraft } from './read-one-draft.ts'
import { reportVerdict } from './report-verdict.ts'

interface Options extends DraftOptions {
  policy?: string
  jsonl?: boolean
  shadow?: boolean
  json?: boolean
}

/** Checks the text given, or (`jsonl`) every line of standard input. Exits 0, or 2 when some line could not be read. */
export async function runCheck(words: string[], options: Options): Promise<number> {
  const { policy, jsonl, json, shadow = false } = options
  if (jsonl && (words.length > 0 || options.stdin))
    throw new BadInput('With --jsonl drafts are read from standard input: leave out the words and --stdin.')
  const loaded = await loadProvedPolicy(policy)
  if (loaded.unread.length > 0) console.error(describeUnread(loaded.unread))
  const checker = prepareChecker(loaded.policy)
  if (jsonl) return checkLines(checker, readNow(options.now), shadow)
  const draft = await readOneDraft(words, options)
  const report = reportVerdict(checker, draft, shadow)
  console.log(json ? JSON.stringify(report) : describeVerdict(draft, report))
  return 0
}

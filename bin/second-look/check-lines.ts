import type { Checker } from '../../lib/check/checker.ts'
import { readDraftLine } from './read-draft.ts'
import { readLines } from './read-lines.ts'
import { reportVerdict } from './report-verdict.ts'
import { standardInput, writeOutput } from './standard-streams.ts'

/**
 * Checks every line of standard input and answers each as it comes. What is wrong with a line is told with its number and
 * does not stop the others. Gives the exit code: 0, or 2 when some line has no answer.
 */
export async function checkLines(checker: Checker, now: number, shadow: boolean): Promise<number> {
  let number = 0
  let code = 0
  const told = new Set<string>()
  const answer = (line: string | null): string => {
    const read = readDraftLine(line, now)
    if ('problem' in read) throw new Error(read.problem)
    const news = read.unknown.filter((field) => !told.has(field))
    for (const field of news) told.add(field)
    if (news.length > 0) console.error(`line ${number}: not a field of a draft, and not read: ${news.join(', ')}`)
    return `${JSON.stringify({ id: read.id, ...reportVerdict(checker, read.draft, shadow) })}\n`
  }
  for await (const lines of readLines(standardInput())) {
    // Answers are written in blocks: a write a line would cost more than the check.
    let block = ''
    for (const line of lines) {
      number++
      if (line === '') continue
      try {
        block += answer(line)
      } catch (error) {
        console.error(`line ${number}: ${(error as Error).message}`)
        code = 2
      }
    }
    await writeOutput(block)
  }
  return code
}

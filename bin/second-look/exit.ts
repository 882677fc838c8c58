import { formatProblem, type Problem } from '../../lib/policy/problem.ts'

/** Input that a person has to mend; its message is all they see. The command exits with 2. */
export class BadInput extends Error {
  readonly problems: Problem[]

  constructor(message: string, problems: Problem[] = []) {
    super(message)
    this.problems = problems
  }
}

/** Input with problems that have their places. */
export function badPolicy(problems: Problem[]): BadInput {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return new BadInput([...problems.map(formatProblem), `${count} in this policy.`].join('\n\n'), problems)
}

/**
 * Prints why a command cannot do its work, as people or (`json`) as machines read it. Errors that are nobody's mistake in the
 * input are thrown on: they are ours.
 */
export function reportBadInput(error: unknown, json: boolean): void {
  if (!(error instanceof Error) || !isOfInput(error)) throw error
  const message = error instanceof BadInput ? error.message : sentenceOf(error)
  const problems =
    error instanceof BadInput && error.problems.length > 0 ? error.problems : [{ code: 'input', message }]
  if (json) console.log(JSON.stringify({ problems }))
  else console.error(message)
}

/** Wrong options are cac's errors; a file that cannot be read or written is the system's. */
const isOfInput = (error: Error): boolean =>
  error instanceof BadInput || error.name === 'CACError' || typeof (error as NodeJS.ErrnoException).syscall === 'string'

const meanings: Record<string, string> = {
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
}

/** Without a path it is standard input or output that failed. */
function sentenceOf({ name, message, path, syscall, code = '' }: NodeJS.ErrnoException): string {
  if (name === 'CACError')
    return /^Unknown option/.test(message) ? `${message}. Text that begins with a dash goes behind "--".` : message
  const what = path ?? (syscall === 'read' ? 'Standard input' : 'Standard output')
  return `${what} cannot be used: ${meanings[code] ?? message}.`
}

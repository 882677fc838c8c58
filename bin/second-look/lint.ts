import { styleText } from 'node:util'
import { lintPolicy } from '../../lib/policy/lint/lint-policy.ts'
import type { LintProblem } from '../../lib/policy/lint/lint-problem.ts'
import { lintProse } from '../../lib/policy/lint/lint-prose.ts'
import { patternsOf } from '../../lib/policy/lint/patterns/patterns-of.ts'
import { formatProblem, type Problem } from '../../lib/policy/problem.ts'
import { unseenCharacters } from '../../lib/policy/yaml.ts'
import { BadInput, badPolicy } from './exit.ts'
import { loadLintTables } from './load-lint-tables.ts'
import { type LoadedPolicy, tryPolicy } from './load-policy.ts'
import { placeOfPolicy } from './place-of-policy.ts'
import { describeParts, partsOf, whatIsRead } from './policy-parts.ts'
import { provePatterns } from './prove-patterns.ts'
import { readFile } from './read-files.ts'

interface Options {
  policy?: string
  prose?: string
  json?: boolean
}

/**
 * Lints a policy, or a policy text (`prose`). Exits 0, 1 with at least one error or warning, or 2 when the policy cannot
 * be compiled.
 */
export async function runLint(path: string | undefined, options: Options): Promise<number> {
  const { prose, json } = options
  const place = placeOfPolicy(path, options)
  if (!place && !prose)
    throw new BadInput('Say what to lint: a policy (--policy PATH) or a policy text (--prose FILE).')
  const text = prose ? lintText(prose) : undefined
  const linted = place ? await lintCompany(place) : undefined
  const problems = [...(linted?.problems ?? []), ...(text?.problems ?? [])]
  const parts = linted?.loaded && partsOf(linted.loaded)
  if (json) console.log(JSON.stringify({ problems, ...parts, ...(text && { sentences: text.sentences }) }))
  else {
    const said = [
      ...[...problems.map(describe), summaryOf(problems)],
      ...(text ? [`Read of ${prose}: ${text.sentences} sentences. Overbroad wording is known in English only.`] : []),
      ...(linted?.loaded ? [describeParts({ ...linted.loaded, unread: [] })] : []),
    ]
    console.log(said.join('\n\n'))
  }
  if (linted && !linted.loaded) return 2
  return problems.some(({ severity }) => severity !== 'note') ? 1 : 0
}

function lintText(path: string): ReturnType<typeof lintProse> {
  const file = readFile(path)
  if (file.unread) throw badPolicy([file.unread])
  const unseen = file.text.search(unseenCharacters)
  if (unseen < 0) return lintProse(file, loadLintTables())
  const line = file.text.slice(0, unseen).split('\n').length
  const message = 'This is no text file: it has characters that no text has.'
  const hint = 'Save it as Markdown or plain text.'
  throw badPolicy([{ code: 'encoding', message, file: file.path, line, column: 1, snippet: '', hint }])
}

/** All that is wrong with the policy at `path`: what keeps it from being compiled, or else what the linter finds. */
export async function lintCompany(path: string): Promise<{ loaded?: LoadedPolicy; problems: LintProblem[] }> {
  const loaded = tryPolicy(path)
  if ('problems' in loaded) return { problems: loaded.problems.map((problem) => ({ severity: 'error', ...problem })) }
  return { loaded, problems: await lintLoaded(loaded) }
}

/** What the linter finds in a policy that compiles. */
export async function lintLoaded({ policy, sources, unread }: LoadedPolicy): Promise<LintProblem[]> {
  const proofs = await provePatterns(patternsOf(sources).map(({ pattern }) => pattern))
  const problems = lintPolicy(policy, sources, { tables: loadLintTables(), proofs, now: Date.now() })
  return [...unread.map(warnOfUnread), ...problems]
}

const warnOfUnread = (file: string): LintProblem => ({
  ...{ severity: 'warning', code: 'not-read', message: 'This file is not read.', hint: whatIsRead },
  ...{ file, line: 1, column: 1, snippet: '' },
})

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const

function describe({ severity, ...problem }: LintProblem): string {
  const message = `${styleText(colours[severity], severity)}: ${problem.message}`
  return formatProblem({ ...problem, message } satisfies Problem)
}

function summaryOf(problems: LintProblem[]): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length
    return count > 0 ? [`${count} ${severity}${count > 1 ? 's' : ''}`] : []
  })
  return counts.length > 0 ? `${counts.join(', ')}.` : 'Nothing to mend.'
}

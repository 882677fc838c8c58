import { styleText } from 'node:util'
import { lintPolicy } from '../../lib/policy/lint/lint-policy.ts'
import type { LintProblem } from '../../lib/policy/lint/lint-problem.ts'
import { lintProse } from '../../lib/policy/lint/lint-prose.ts'
import { patternsOf } from '../../lib/policy/lint/patterns/patterns-of.ts'
import { formatProblem, type Problem } from '../../lib/policy/problem.ts'
import type { SourceFile } from '../../lib/policy/source.ts'
import { BadInput, badPolicy } from './exit.ts'
import { loadLintTables } from './load-lint-tables.ts'
import { type LoadedPolicy, tryPolicy } from './load-policy.ts'
import { describePacks } from './pack-status.ts'
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
export async function runLint(path: string | undefined, { policy, prose, json }: Options): Promise<number> {
  const place = policy ?? path
  if (!place && !prose)
    throw new BadInput('Say what to lint: a policy (--policy PATH) or a policy text (--prose FILE).')
  const problems = prose ? lintProse(readProse(prose), loadLintTables().wordings) : []
  if (!place) return print(problems, json)
  const linted = await lintCompany(place)
  const code = print([...linted.problems, ...problems], json)
  if (!json && linted.packs) console.log(`\n${linted.packs}`)
  return linted.isReadable ? code : 2
}

function readProse(path: string): SourceFile {
  const file = readFile(path)
  if (file.unread) throw badPolicy([file.unread])
  return file
}

/** All that is wrong with the policy at `path`: what keeps it from being compiled, or else what the linter finds. */
export async function lintCompany(
  path: string,
): Promise<{ isReadable: boolean; packs?: string; problems: LintProblem[] }> {
  const loaded = tryPolicy(path)
  if ('problems' in loaded)
    return { isReadable: false, problems: loaded.problems.map((problem) => ({ severity: 'error', ...problem })) }
  return { isReadable: true, packs: describePacks(loaded.sources), problems: await lintLoaded(loaded) }
}

/** What the linter finds in a policy that compiles. */
export async function lintLoaded({ policy, sources }: LoadedPolicy): Promise<LintProblem[]> {
  const proofs = await provePatterns(patternsOf(sources).map(({ pattern }) => pattern))
  return lintPolicy(policy, sources, { tables: loadLintTables(), proofs, now: Date.now() })
}

function print(problems: LintProblem[], json: boolean | undefined): number {
  if (json) console.log(JSON.stringify(problems))
  else console.log([...problems.map(describe), summaryOf(problems)].join('\n\n'))
  return problems.some(({ severity }) => severity !== 'note') ? 1 : 0
}

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

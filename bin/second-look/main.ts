import { cac } from 'cac'
import { runBuild } from './build.ts'
import { runCheck } from './check.ts'
import { BadInput } from './exit.ts'
import { runExplain } from './explain.ts'
import { runKey } from './keys.ts'
import { runLint } from './lint.ts'
import { runTest } from './test.ts'
import { runVerify } from './verify.ts'

const cli = cac('second-look')

cli
  .command('check [...text]', 'Check drafts against a policy')
  .option('--policy <path>', 'A company policy file, or a folder with one')
  .option('--jsonl', 'Read one JSON draft a line on standard input, write one verdict a line')
  .option('--shadow', 'Print rules that are being tried out as well')
  .option('--now <time>', 'A day or a minute of universal time instead of now, such as 2026-11-20T10:00Z')
  .example('second-look check --policy policies/brightwater "We just passed 2m users!"')
  .action((text: string[], options: { policy?: string; jsonl?: boolean; shadow?: boolean; now?: string }) =>
    runCheck(text, options),
  )

cli
  .command('explain [...text]', 'Show every condition that passed or failed for one draft')
  .option('--policy <path>', 'A company policy file, or a folder with one')
  .option('--rule <id>', 'This rule; otherwise all whose match holds')
  .option('--reply-to <text>', 'What the draft answers')
  .option('--now <time>', 'A day or a minute of universal time instead of now, such as 2026-11-20T10:00Z')
  .option('--json', 'Print the result as JSON')
  .action((text: string[], options: Parameters<typeof runExplain>[1]) => runExplain(text, options))

cli
  .command('test [policy]', 'Run the cases of every rule and guard of a policy')
  .option('--json', 'Print the result as JSON')
  .example('second-look test policies/brightwater')
  .action((policy: string | undefined, options: { json?: boolean }) => runTest(policy, options))

cli
  .command('lint [policy]', 'Find what is contradictory, unreachable, unkind or overbroad in a policy')
  .option('--policy <path>', 'A company policy file, or a folder with one')
  .option('--prose <file>', 'A policy text (.md or .txt) to read for overbroad wording')
  .option('--json', 'Print the problems as a JSON array')
  .example('second-look lint --policy policies/brightwater --prose handbook.md')
  .action((policy: string | undefined, options: Parameters<typeof runLint>[1]) => runLint(policy, options))

cli
  .command('build', 'Compile a policy into the one JSON document that browsers take')
  .option('--policy <path>', 'A company policy file, or a folder with one')
  .option('--out <file>', 'Where to write it; standard output when absent')
  .option('--key <file>', 'Sign it with this secret key')
  .option('--rollback', 'Sign it as meant to replace a newer version')
  .action((options: Parameters<typeof runBuild>[0]) => runBuild(options))

cli
  .command('verify [file]', 'Verify a signed policy')
  .option('--key <file>', 'The public key')
  // A list, since the parser would make a number of 2026.10.
  .option('--current <version>', 'The version in use; an older one is refused', { type: [String] })
  .option('--json', 'Print the result as JSON')
  .action((file: string | undefined, options: Parameters<typeof runVerify>[1]) => runVerify(file, options))

cli.command('key [name]', 'Make a key pair for signing policies').action((name: string | undefined) => runKey(name))

cli.help()

try {
  cli.parse(process.argv, { run: false })
  if (!cli.matchedCommand && !cli.options.help) throw new BadInput('Say what to do: second-look check --help')
  process.exitCode = (await cli.runMatchedCommand()) ?? 0
} catch (error) {
  // Wrong options are cac's errors; ours say what to do. Anything else is a bug and shows where.
  if (!(error instanceof BadInput) && (error as Error).name !== 'CACError') throw error
  console.error((error as Error).message)
  process.exitCode = 2
}

import { type CAC, cac } from 'cac'
import project from '../../package.json' with { type: 'json' }
import { runBuild } from './build.ts'
import { runCheck } from './check.ts'
import { runExplain } from './explain.ts'
import { runKey } from './keys.ts'
import { runLint } from './lint.ts'
import { runOwners } from './owners.ts'
import { readOptions } from './read-options.ts'
import { runTest } from './test.ts'
import { runVerify } from './verify.ts'

/** Words after `--` may begin with a dash. */
const allWords = (words: string[], options: { '--'?: string[] }): string[] => [...words, ...(options['--'] ?? [])]

// Lists, since the parser would make numbers of what looks like one.
const value = { type: [String] }
const policy = ['--policy <path>', 'A company policy file, or a folder with one', value] as const
const now = ['--now <time>', 'A day or a minute of universal time instead of now: 2026-11-20T10:00Z', value] as const
const stdin = ['--stdin', 'Read the draft from standard input'] as const
const network = ['--network <network>', 'Where it is written: x, facebook or linkedin', value] as const
const surface = [
  '--surface <surface>',
  'What it is: post, reply, comment, quote, thread, edit or article',
  value,
] as const
const audience = ['--audience <audience>', 'Who can read it: public, connections, group or private', value] as const
const replyTo = ['--reply-to <text>', 'What the draft answers', value] as const
const roles = ['--roles <roles>', 'What the writer does, with commas between: executive,insider-list', value] as const
const region = ['--region <region>', 'Where the writer works, as the policy names it', value] as const
const json = ['--json', 'Print the result as JSON'] as const
/** Where, when and by whom a draft is written, and how the answer is printed. */
const ofDraft = [network, surface, audience, replyTo, roles, region, now, json] as const

/** All that a person can say, and what it leads to; made anew for each run, since it keeps what was said. */
export function makeCommands(): CAC {
  const cli = cac('second-look')

  const check = cli
    .command('check [...text]', 'Check a draft against a policy, or many with --jsonl')
    .option(...policy)
    .option(...stdin)
    .option('--jsonl', 'Read one JSON draft a line on standard input, write one verdict a line')
    .option('--shadow', 'Print rules that are being tried out as well')
    .example('second-look check --policy policies/brightwater "We just passed 2m users!"')
    .example('second-look check --policy policies/brightwater --stdin < draft.txt')
    .action((text: string[], options) => runCheck(allWords(text, options), readOptions(options)))

  const explain = cli
    .command('explain [...text]', 'Show the conditions that passed or failed for one draft')
    .option(...policy)
    .option(...stdin)
    .option('--rule <id>', 'This rule; otherwise all whose match holds', value)
    .example('second-look explain --policy policies/brightwater --rule conf.results "Revenue is up 5 %"')
    .action((text: string[], options) => runExplain(allWords(text, options), readOptions(options)))

  for (const [name, said, config] of ofDraft) {
    check.option(name, said, config)
    explain.option(name, said, config)
  }

  cli
    .command('test [policy]', 'Run the cases of every rule and guard of a policy')
    .option(...policy)
    .option(...json)
    .example('second-look test policies/brightwater')
    .action((path: string | undefined, options) => runTest(path, readOptions(options)))

  cli
    .command('lint [policy]', 'Find what is contradictory, unreachable, unkind or overbroad in a policy')
    .option(...policy)
    .option('--prose <file>', 'A policy text (.md or .txt) to read for overbroad wording', value)
    .option('--json', 'Print the problems as a JSON array')
    .example('second-look lint --policy policies/brightwater --prose handbook.md')
    .action((path: string | undefined, options) => runLint(path, readOptions(options)))

  cli
    .command('owners [policy]', 'Show who owns what: whom people are told to ask, topic by topic')
    .option(...policy)
    .option('--model <model>', 'As this ownership model has it, instead of the own one', value)
    .option('--compare', 'As all shipped models have it, side by side')
    .option('--at <time>', 'A day or a minute of universal time instead of now: 2026-11-20T10:00Z', value)
    .option(...region)
    .option(...json)
    .example('second-look owners policies/brightwater --model council')
    .action((path: string | undefined, options) => runOwners(path, readOptions(options)))

  cli
    .command('build [policy]', 'Compile a policy into the one JSON document that browsers take')
    .option(...policy)
    .option('--out <file>', 'Where to write it; standard output when absent', value)
    .option('--key <file>', 'Sign it with this secret key', value)
    .option('--rollback', 'Sign it as meant to replace a newer version')
    .option('--json', 'Print what was built as JSON (with --out)')
    .example('second-look build policies/brightwater --key acme.key.pem --out policy.jws')
    .action((path: string | undefined, options) => runBuild(path, readOptions(options)))

  cli
    .command('verify [file]', 'Verify a signed policy')
    .option('--key <file>', 'The public key', value)
    .option('--current <version>', 'The version in use; an older one is refused', value)
    .option(...json)
    .example('second-look verify policy.jws --key acme.pub.pem --current 2026.11.1')
    .action((file: string | undefined, options) => runVerify(file, readOptions(options)))

  cli
    .command('key [name]', 'Make a key pair for signing policies')
    .option(...json)
    .example('second-look key acme')
    .action((name: string | undefined, options) => runKey(name, readOptions(options)))

  cli.help()
  cli.version(project.version)
  return cli
}

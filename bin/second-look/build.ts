import { runCases } from '../../lib/policy/cases.ts'
import { chooseExamples } from '../../lib/policy/choose-examples.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import { longestBuilt, packPolicy } from '../../lib/policy/packing.ts'
import { signDocument } from '../../lib/policy/signature.ts'
import { BadInput, badPolicy } from './exit.ts'
import { readSigningKey } from './keys.ts'
import { lintLoaded } from './lint.ts'
import { loadProvedPolicy } from './load-proved-policy.ts'
import { placeOfPolicy } from './place-of-policy.ts'
import { describeParts, partsOf } from './policy-parts.ts'
import { type Summary, summaryOf } from './policy-summary.ts'
import { describeCases } from './print-cases.ts'
import { writeOutput } from './standard-streams.ts'
import { writeBuilt } from './write-file.ts'

interface Options {
  policy?: string
  out?: string
  key?: string
  rollback?: boolean
  json?: boolean
}

/** Compiles a policy in which the linter finds no error and whose cases all come out right, and signs it when there is a key. Exits 0, or 1 with the cases that fail. */
export async function runBuild(path: string | undefined, options: Options): Promise<number> {
  const { out, key, rollback, json } = options
  if (rollback && !key) throw new BadInput('--rollback is part of the signature: give a --key as well.')
  if (json && !out) throw new BadInput('Without --out the policy itself is printed: give --out FILE as well as --json.')
  const loaded = await loadProvedPolicy(placeOfPolicy(path, options))
  const { sources } = loaded
  const errors = (await lintLoaded(loaded)).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw badPolicy(errors)
  const cases = runCases(loaded.policy, sources)
  if (cases.failures.length > 0) {
    if (json) console.log(JSON.stringify(cases))
    else console.error(`${describeCases(cases)} Nothing is built.`)
    return 1
  }
  const policy = chooseExamples(loaded.policy, sources)
  const document = JSON.stringify(policy)
  const pack = await packPolicy(document, longestBuilt)
  if ('problem' in pack) throw new BadInput(`${pack.problem.message}\n${pack.problem.hint} ${largestParts(policy)}`)
  const built = key ? await signDocument(document, await readSigningKey(key), { rollback }) : document
  if (out) writeBuilt(out, built)
  else await writeOutput(built)
  const { run, unspoken } = cases
  const summary = {
    ...summaryOf(policy, document),
    signed: key !== undefined,
    packed: pack.packed.length,
    run,
    unspoken,
  }
  if (json) console.log(JSON.stringify({ ...summary, ...partsOf(loaded) }))
  else console.error(`${describeCases(cases)}\n${describeParts(loaded)}\n${describeBuilt(summary, out)}`)
  return 0
}

function describeBuilt(
  { company, version, rules, signed, hash }: Summary & { signed: boolean },
  out = 'policy',
): string {
  return `Built ${out}: ${company}, version ${version}, ${rules} rules${signed ? ', signed' : ''}.\nSHA-256 ${hash}`
}

/** What to look at first when a policy is too large. */
function largestParts(policy: CompiledPolicy): string {
  const parts = Object.entries(policy)
    .map(([name, part]) => ({ name, kB: Math.round(JSON.stringify(part).length / 1000) }))
    .sort((one, other) => other.kB - one.kB)
    .slice(0, 3)
  return `The largest parts: ${parts.map(({ name, kB }) => `${name} ${kB} kB`).join(', ')}.`
}

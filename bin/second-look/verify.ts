import { readFileSync } from 'node:fs'
import { openSigned } from '../../lib/policy/signature.ts'
import { versionSchema } from '../../lib/policy/version.ts'
import { BadInput } from './exit.ts'
import { readVerifyingKey } from './keys.ts'
import { summaryOf } from './policy-summary.ts'
import { withFile } from './with-file.ts'

interface Options {
  key?: string
  current?: string
  json?: boolean
}

/** Verifies a signed policy as a browser does. Exits 0 and tells what it is, or 1 and tells why it is refused. */
export async function runVerify(path: string | undefined, { key, current, json }: Options): Promise<number> {
  if (!path || !key) throw new BadInput('Say what and with which key: second-look verify FILE --key NAME.pub.pem')
  const { error } = versionSchema.optional().safeParse(current)
  if (error) throw new BadInput(`"${current}" is no version for --current. ${error.issues[0]?.message}`)
  const bundle = withFile(path, () => readFileSync(path, 'utf8'))
  const result = await openSigned(bundle, await readVerifyingKey(key), current)
  if ('refusal' in result) {
    console.log(json ? JSON.stringify(result) : `Refused (${result.refusal.code}): ${result.refusal.message}`)
    return 1
  }
  const summary = summaryOf(result.policy, result.document)
  const { company, version, rules, hash } = summary
  if (json) console.log(JSON.stringify(summary))
  else console.log(`${company}, version ${version}, ${rules} rules. Signed and right.\nSHA-256 ${hash}`)
  return 0
}

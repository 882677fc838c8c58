import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { openSigned } from '../../lib/policy/signature.ts'
import { BadInput } from './exit.ts'
import { readVerifyingKey } from './keys.ts'

interface Options {
  key?: string
  current?: string[]
  json?: boolean
}

/** Verifies a signed policy as a browser does. Exits 0 and tells what it is, or 1 and tells why it is refused. */
export async function runVerify(path: string | undefined, { key, current, json }: Options): Promise<number> {
  if (!path || !key) throw new BadInput('Say what and with which key: second-look verify FILE --key NAME.pub.pem')
  let bundle: string
  try {
    bundle = readFileSync(path, 'utf8')
  } catch (error) {
    throw new BadInput(`The policy cannot be read: ${(error as Error).message}`)
  }
  const result = await openSigned(bundle, await readVerifyingKey(key), current?.[0])
  if ('refusal' in result) {
    console.log(json ? JSON.stringify(result) : `Refused (${result.refusal.code}): ${result.refusal.message}`)
    return 1
  }
  const { company, id, version, rules } = result.policy
  const hash = createHash('sha256').update(result.document).digest('hex')
  if (json) console.log(JSON.stringify({ company, id, version, rules: rules.length, hash }))
  else console.log(`${company}, version ${version}, ${rules.length} rules. Signed and right.\nSHA-256 ${hash}`)
  return 0
}

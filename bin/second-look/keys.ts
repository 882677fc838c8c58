import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type CryptoKey, importPKCS8, importSPKI } from 'jose'
import { BadInput } from './exit.ts'
import { withFile } from './with-file.ts'

/** Makes a key pair: NAME.key.pem signs and stays secret, NAME.pub.pem goes to the browsers. Never overwrites one. */
export function runKey(name: string | undefined, { json }: { json?: boolean }): number {
  if (!name) throw new BadInput('Say how to name it: second-look key NAME makes NAME.key.pem and NAME.pub.pem.')
  const [secret, shared] = [`${name}.key.pem`, `${name}.pub.pem`]
  for (const path of [secret, shared])
    if (existsSync(path)) throw new BadInput(`${path} exists. Keys are not overwritten.`)
  const pair = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  writeFileSync(secret, pair.privateKey, { mode: 0o600 })
  writeFileSync(shared, pair.publicKey)
  if (json) console.log(JSON.stringify({ secret, shared }))
  else console.log(`${secret} signs policies: keep it secret.\n${shared} verifies them.`)
  return 0
}

export const readSigningKey = (path: string): Promise<CryptoKey> =>
  readKey(path, importPKCS8, 'a secret Ed25519 key (PKCS#8 PEM)')

export const readVerifyingKey = (path: string): Promise<CryptoKey> =>
  readKey(path, importSPKI, 'a public Ed25519 key (SPKI PEM)')

async function readKey(
  path: string,
  read: (pem: string, algorithm: string) => Promise<CryptoKey>,
  kind: string,
): Promise<CryptoKey> {
  const pem = withFile(path, () => readFileSync(path, 'utf8'))
  try {
    return await read(pem, 'EdDSA')
  } catch {
    throw new BadInput(`${path} is not ${kind}. "second-look key NAME" makes a pair.`)
  }
}

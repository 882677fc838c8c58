import { importSPKI } from 'jose'
import type { PolicyProblem } from '../messages.ts'
import { openSigned } from '../policy/signature.ts'

/**
 * The compiled policy in what was delivered: the text itself, or what the text signs where the company set a key.
 * @param key the public key, SPKI PEM
 * @param current the version in use, which an older one replaces only when it was signed as a rollback
 */
export async function openDelivery(
  text: string,
  key?: string,
  current?: string,
): Promise<{ document: string } | { problem: PolicyProblem }> {
  if (key === undefined) return isCompactJws.test(text) ? { problem: signedWithoutKey } : { document: text }
  const publicKey = await importSPKI(key.trim(), 'EdDSA').catch(() => undefined)
  if (!publicKey) return { problem: noKey }
  const opened = await openSigned(text, publicKey, current)
  return 'refusal' in opened ? { problem: { message: opened.refusal.message, hint: onlySigned } } : opened
}

const isCompactJws = /^\s*[\w-]+\.[\w-]+\.[\w-]+\s*$/

const onlySigned = 'This browser takes only policies that are signed with the key of your company (policyKey).'

const signedWithoutKey: PolicyProblem = {
  message: 'This policy is signed, and this browser was given no key to verify it with.',
  hint: 'Set policyKey in the managed settings, or load the policy without its signature.',
}

const noKey: PolicyProblem = {
  message: 'The key of your company (policyKey) is not a public Ed25519 key, so no policy can be verified.',
  hint: 'Paste the whole of NAME.pub.pem, which "second-look key NAME" makes.',
}

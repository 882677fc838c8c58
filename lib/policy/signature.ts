import { base64url, CompactSign, type CryptoKey, compactVerify, errors } from 'jose'
import { checkCompiledPolicy } from './compiled.schema.ts'
import type { CompiledPolicy } from './compiled.ts'
import { compareVersions } from './version.ts'

const kind = 'second-look-policy+jws'

/** Why a signed policy is not taken: it says what to do about it. */
export type Refusal = { code: 'not-signed' | 'wrong-key' | 'older' | 'malformed'; message: string }

/**
 * Signs a compiled policy as a compact JWS (RFC 7515) with Ed25519 (RFC 8037), which gives the same bytes every time.
 * `rollback` marks a version that is meant to replace a newer one.
 */
export function signDocument(document: string, key: CryptoKey, { rollback = false } = {}): Promise<string> {
  return new CompactSign(new TextEncoder().encode(document))
    .setProtectedHeader({ alg: 'EdDSA', typ: kind, ...(rollback && { rollback }) })
    .sign(key)
}

/**
 * Opens a signed policy: signature first, then whether this product can run it, then age. An older version than `current`
 * is refused unless it was signed as a rollback.
 */
export async function openSigned(
  bundle: string,
  key: CryptoKey,
  current?: string,
): Promise<{ policy: CompiledPolicy; document: string } | { refusal: Refusal }> {
  const opened = await open(bundle.trim(), key)
  if ('refusal' in opened) return opened
  const { document, rollback } = opened
  const { policy, problems } = checkCompiledPolicy(document)
  if (!policy) {
    return refuse('malformed', `The signature is right, but this is no policy to use. ${problems[0]?.message}`)
  }
  if (current !== undefined && !rollback && compareVersions(policy.version, current) < 0) {
    return refuse(
      'older',
      `Version ${policy.version} is older than ${current}. Sign it with --rollback if that is meant.`,
    )
  }
  return { policy, document }
}

async function open(
  bundle: string,
  key: CryptoKey,
): Promise<{ document: string; rollback: boolean } | { refusal: Refusal }> {
  try {
    const { payload, protectedHeader } = await compactVerify(bundle, key, { algorithms: ['EdDSA'] })
    if (!isPlain(bundle)) return refuse('wrong-key', 'The signature does not fit: the policy was changed.')
    if (protectedHeader.typ !== kind) return refuse('not-signed', 'This is signed, but not as a policy.')
    return { document: new TextDecoder().decode(payload), rollback: protectedHeader.rollback === true }
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) {
      return refuse('wrong-key', 'The signature does not fit: the policy was changed, or signed with another key.')
    }
    return refuse('not-signed', 'This is no signed policy. Make one with "second-look build --key".')
  }
}

/** The last letter of a signature has bits to spare, which would leave several ways to write it. */
function isPlain(bundle: string): boolean {
  const signature = bundle.slice(bundle.lastIndexOf('.') + 1)
  return base64url.encode(base64url.decode(signature)) === signature
}

const refuse = (code: Refusal['code'], message: string): { refusal: Refusal } => ({ refusal: { code, message } })

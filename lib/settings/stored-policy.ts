import browser from 'webextension-polyfill'
import type { PolicyProblem } from '../messages.ts'
import { type CompiledPolicy, policyFormat } from '../policy/compiled.ts'
import { unpackPolicy } from '../policy/packing.ts'
import { policyBodyKey, storageKeys } from './storage-keys.ts'

/** Which policy is in use. It lies packed under `policyBodyKey(hash)`. */
export interface PolicyHead {
  /** SHA-256 of the policy as it came, behind the key it was verified with, in hex. */
  hash: string
  version: string
  id: string
  company: string
  source: 'managed' | 'user'
  /** Of the policy; heads of earlier versions have none. */
  format?: number
  /** What pages must know of the sites before they know their boxes. */
  sites?: CompiledPolicy['sites']
}

/** A policy that was not taken over; the one before it stays in use. */
export interface PolicyRefusal {
  source: PolicyHead['source']
  problems: PolicyProblem[]
}

export async function readPolicyHead(): Promise<PolicyHead | null> {
  const stored = await browser.storage.local.get(storageKeys.policyHead)
  return (stored[storageKeys.policyHead] as PolicyHead | undefined) ?? null
}

/** The policy in use; null when there is none. Rejects when it cannot be read. */
export async function readPolicy(missing?: string): Promise<CompiledPolicy | null> {
  const head = await readPolicyHead()
  if (!head) return null
  if (head.hash === missing) throw new Error('The policy is gone.')
  const key = policyBodyKey(head.hash)
  const body = (await browser.storage.local.get(key))[key] as string | undefined
  // Between the two reads another policy may have come: the head then points to what is there.
  if (!body) return readPolicy(head.hash)
  // Earlier versions stored the JSON itself; base64 never begins like that.
  const policy: CompiledPolicy = JSON.parse(body[0] === '{' ? body : await unpackPolicy(body))
  // An update of the extension may want policies of another format; the company's new one is on its way then.
  if (policy.format !== policyFormat) throw new Error('The policy is of another format.')
  return policy
}

/** Where the policy in use sends people: its handbook, their rights, support. */
export async function readPolicyLinks(): Promise<CompiledPolicy['links']> {
  return (await readPolicy())?.links ?? {}
}

export async function readPolicyRefusal(): Promise<PolicyRefusal | null> {
  const stored = await browser.storage.local.get(storageKeys.policyRefusal)
  return (stored[storageKeys.policyRefusal] as PolicyRefusal | undefined) ?? null
}

/** Calls `listener` whenever another policy comes into use, with null when there is none any more. Returns the way to stop. */
export function watchPolicyHead(listener: (head: PolicyHead | null) => void): () => void {
  const onChanged = (changes: Record<string, browser.Storage.StorageChange>, area: string): void => {
    const change = area === 'local' ? changes[storageKeys.policyHead] : undefined
    if (change) listener((change.newValue as PolicyHead | undefined) ?? null)
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}

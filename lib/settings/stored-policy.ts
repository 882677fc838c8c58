import browser from 'webextension-polyfill'
import type { PolicyProblem } from '../messages.ts'
import type { CompiledPolicy } from '../policy/compiled.ts'
import { policyBodyKey, storageKeys } from './storage-keys.ts'

/** Which policy is in use. Its text lies under `policyBodyKey(hash)`. */
export interface PolicyHead {
  /** SHA-256 of the text, in hex. */
  hash: string
  version: string
  id: string
  company: string
  source: 'managed' | 'user'
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

/** The text of a compiled policy; null when another policy replaced it in the meantime: read the head again. */
export async function readPolicyBody(hash: string): Promise<string | null> {
  const key = policyBodyKey(hash)
  const stored = await browser.storage.local.get(key)
  return (stored[key] as string | undefined) ?? null
}

/** Where the policy in use sends people: its handbook, their rights, support. */
export async function readPolicyLinks(): Promise<CompiledPolicy['links']> {
  const head = await readPolicyHead()
  const body = head && (await readPolicyBody(head.hash))
  return body ? (JSON.parse(body) as CompiledPolicy).links : {}
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

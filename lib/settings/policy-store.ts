import browser from 'webextension-polyfill'
import type { PolicyProblem } from '../messages.ts'
import { checkCompiledPolicy } from '../policy/compiled.schema.ts'
import { type CompiledPolicy, policyFormat } from '../policy/compiled.ts'
import { packPolicy } from '../policy/packing.ts'
import { openDelivery } from './open-delivery.ts'
import { isPolicyBodyKey, policyBodyKey, storageKeys } from './storage-keys.ts'
import { type PolicyHead, type PolicyRefusal, readPolicyHead } from './stored-policy.ts'

/** A policy as it came, from whom, and the key it must be signed with (SPKI PEM) if the company set one. */
export interface Delivery {
  text: string
  source: PolicyHead['source']
  key?: string
}

/**
 * Brings a compiled policy into use, once: it is written before the head that points to it, and older ones go
 * last, so a worker killed in between leaves a policy that works. A policy with problems leaves the one in use alone.
 */
export async function adoptPolicy(delivered: Delivery): Promise<PolicyProblem[]> {
  const { text, source, key = '' } = delivered
  // With the key, so that another key has the policy verified anew.
  const hash = await sha256(`${key}${text}`)
  const inUse = await readPolicyHead()
  if (inUse?.hash === hash && inUse.source === source && inUse.format === policyFormat) return settle([], source)

  const { ready, problems } = await preparePolicy(delivered)
  if (!ready) return settle(problems, source)

  const { version, id, company, sites } = ready.policy
  const head: PolicyHead = { hash, version, id, company, source, format: policyFormat, ...(sites && { sites }) }
  await browser.storage.local.set({ [policyBodyKey(hash)]: ready.packed })
  await browser.storage.local.set({ [storageKeys.policyHead]: head })
  await removeBodies(policyBodyKey(hash))
  return settle([], source)
}

/** Opens what was delivered, checks it and packs it for storage; stores nothing. */
export async function preparePolicy({
  text,
  source,
  key,
}: Delivery): Promise<
  { ready: { policy: CompiledPolicy; packed: string }; problems: [] } | { ready?: undefined; problems: PolicyProblem[] }
> {
  const inUse = await readPolicyHead()
  const opened = await openDelivery(text, key, inUse?.source === source ? inUse.version : undefined)
  if ('problem' in opened) return { problems: [opened.problem] }
  const pack = await packPolicy(opened.document)
  if ('problem' in pack) return { problems: [pack.problem] }
  const { policy, problems } = checkCompiledPolicy(opened.document)
  return policy ? { ready: { policy, packed: pack.packed }, problems: [] } : { problems }
}

/** Takes the policy out of use: nothing is checked until another comes. */
export async function dropPolicy(): Promise<void> {
  await browser.storage.local.remove([storageKeys.policyHead, storageKeys.policyRefusal])
  await removeBodies()
}

async function settle(problems: PolicyProblem[], source: PolicyHead['source']): Promise<PolicyProblem[]> {
  const refusal: PolicyRefusal = { source, problems }
  if (problems.length > 0) await browser.storage.local.set({ [storageKeys.policyRefusal]: refusal })
  else await browser.storage.local.remove(storageKeys.policyRefusal)
  return problems
}

async function removeBodies(except?: string): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get())
  await browser.storage.local.remove(keys.filter((key) => isPolicyBodyKey(key) && key !== except))
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

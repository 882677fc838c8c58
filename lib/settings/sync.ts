import browser from 'webextension-polyfill'
import type { PolicyProblem } from '../messages.ts'
import { readOrBeginDismissals } from './dismissed-phrases.ts'
import { readManaged } from './managed.ts'
import { readResolvedSettings } from './page-settings.ts'
import { adoptPolicy, dropPolicy, preparePolicy } from './policy-store.ts'
import { resolveSettings } from './resolve.ts'
import type { ResolvedSettings } from './settings.ts'
import { storageKeys } from './storage-keys.ts'
import { readPolicyHead } from './stored-policy.ts'
import { readUserSettings } from './user-settings.ts'

/**
 * Brings settings and policy in line with what the administrator and the person want now. Safe to run at any time and
 * any number of times; it never touches what the person chose. Rejects when the browser's own storage fails.
 */
export const syncSettings = (): Promise<void> => oneAtATime(sync)

/** Takes over a compiled policy the person chose, and remembers the choice. Answers why not, when it cannot. */
export function loadUserPolicy(text: string): Promise<PolicyProblem[]> {
  return oneAtATime(async () => {
    if ((await readPolicyHead())?.source === 'managed') return [managedAlready]
    const delivery = { text, source: 'user', key: (await readResolvedSettings()).policyKey } as const
    const { problems } = await preparePolicy(delivery)
    if (problems.length > 0) return problems
    await browser.storage.local.set({ [storageKeys.userPolicy]: text })
    return adoptPolicy(delivery)
  })
}

/** Forgets the policy the person chose. */
export function unloadUserPolicy(): Promise<void> {
  return oneAtATime(async () => {
    await browser.storage.local.remove(storageKeys.userPolicy)
    await sync()
  })
}

async function sync(): Promise<void> {
  await readOrBeginDismissals()
  const before = await readResolvedSettings()
  const managed = await readManaged(before.managed)
  if (typeof managed === 'string') return reportUnreadable(before, managed)
  const { settings, policy } = resolveSettings(managed, await readUserSettings())
  await storeSettings(settings)

  const chosen = (await browser.storage.local.get(storageKeys.userPolicy))[storageKeys.userPolicy] as string | undefined
  const key = settings.policyKey
  if (policy !== undefined) await adoptPolicy({ text: policy, source: 'managed', key })
  else if (chosen !== undefined) await adoptPolicy({ text: chosen, source: 'user', key })
  else await dropPolicy()
}

const storeSettings = (settings: ResolvedSettings): Promise<void> =>
  browser.storage.local.set({ [storageKeys.resolvedSettings]: settings })

/** Everything stays as it was: what cannot be read is not a wish to change anything. */
function reportUnreadable(before: ResolvedSettings, reason: string): Promise<void> {
  const dropped = [{ where: 'managed', message: `Your company's settings could not be read: ${reason}`, hint: restart }]
  return storeSettings({ ...before, dropped })
}

const restart = 'Restart the browser. The settings from last time stay in use.'

// A lock of the browser rather than a promise of ours: it also holds between a page and the worker.
const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('settings/sync', work)

const managedAlready: PolicyProblem = {
  message: 'Your company already set a policy for this browser, so no other one can be loaded.',
  hint: 'Ask the people who look after your browser to change it.',
}

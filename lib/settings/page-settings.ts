import browser from 'webextension-polyfill'
import { type ResolvedSettings, type Settings, unmanagedSettings } from './settings.ts'
import { storageKeys } from './storage-keys.ts'

/** The settings that hold now with the source of each; the built-in ones until the background first ran. */
export async function readResolvedSettings(): Promise<ResolvedSettings> {
  const stored = await browser.storage.local.get(storageKeys.resolvedSettings)
  return (stored[storageKeys.resolvedSettings] as ResolvedSettings | undefined) ?? unmanagedSettings
}

/** What a content script needs to know. */
export async function readPageSettings(): Promise<Pick<Settings, 'disabledSites' | 'roles' | 'statesEmployer'>> {
  const { disabledSites, roles, statesEmployer } = (await readResolvedSettings()).values
  return { disabledSites, roles, statesEmployer }
}

import browser from 'webextension-polyfill'
import type { Settings } from './settings.ts'
import { storageKeys } from './storage-keys.ts'

/** What the person chose, as it was stored. */
export async function readUserSettings(): Promise<Partial<Settings>> {
  const stored = await browser.storage.local.get(storageKeys.userSettings)
  return (stored[storageKeys.userSettings] as Partial<Settings> | undefined) ?? {}
}

/** Stores one choice; the background resolves it against what the company locked. */
export function chooseSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
  return navigator.locks.request(storageKeys.userSettings, async () => {
    const chosen = { ...(await readUserSettings()), [key]: value }
    await browser.storage.local.set({ [storageKeys.userSettings]: chosen })
  })
}

import browser from 'webextension-polyfill'
import { builtInSettings, type ResolvedSettings, type Settings, unmanagedSettings } from './settings.ts'
import { storageKeys } from './storage-keys.ts'

/** The settings that hold now with the source of each; the built-in ones until the background first ran. */
export async function readResolvedSettings(): Promise<ResolvedSettings> {
  return (await readStored()) ?? unmanagedSettings
}

async function readStored(): Promise<ResolvedSettings | undefined> {
  const stored = await browser.storage.local.get(storageKeys.resolvedSettings)
  return stored[storageKeys.resolvedSettings] as ResolvedSettings | undefined
}

type PageSettings = Omit<Settings, 'supportContact'>

/** What a content script needs to know. */
export const readPageSettings = async (): Promise<PageSettings> => ofPage(await readStored())

function ofPage(stored: unknown): PageSettings {
  const { supportContact: _, ...rest } = (stored as ResolvedSettings | undefined)?.values ?? builtInSettings
  return rest
}

/** Calls `listener` whenever one of these becomes another. Returns the way to stop. */
export function watchPageSettings(listener: () => void): () => void {
  const onChanged = (changes: Record<string, browser.Storage.StorageChange>, area: string): void => {
    const change = area === 'local' ? changes[storageKeys.resolvedSettings] : undefined
    // Firefox also tells of values that were written anew and are the same.
    if (change && written(change.oldValue) !== written(change.newValue)) listener()
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}

const written = (stored: unknown): string => JSON.stringify(ofPage(stored))

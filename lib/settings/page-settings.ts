import browser from 'webextension-polyfill'
import { type ResolvedSettings, type Settings, unmanagedSettings } from './settings.ts'
import { storageKeys } from './storage-keys.ts'

/** The settings that hold now with the source of each; the built-in ones until the background first ran. */
export async function readResolvedSettings(): Promise<ResolvedSettings> {
  const stored = await browser.storage.local.get(storageKeys.resolvedSettings)
  return (stored[storageKeys.resolvedSettings] as ResolvedSettings | undefined) ?? unmanagedSettings
}

type PageSettings = Omit<Settings, 'supportContact'>

/** What a content script needs to know. */
export const readPageSettings = async (): Promise<PageSettings> => pick((await readResolvedSettings()).values)

const pick = ({ supportContact: _, ...rest }: Settings): PageSettings => rest

/** Calls `listener` whenever one of these becomes another. Returns the way to stop. */
export function watchPageSettings(listener: () => void): () => void {
  const onChanged = (changes: Record<string, browser.Storage.StorageChange>, area: string): void => {
    const change = area === 'local' ? changes[storageKeys.resolvedSettings] : undefined
    // Firefox also tells of values that were written anew and are the same.
    if (change && ofPage(change.oldValue) !== ofPage(change.newValue)) listener()
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}

const ofPage = (stored: unknown): string =>
  JSON.stringify(pick(((stored as ResolvedSettings | undefined) ?? unmanagedSettings).values))

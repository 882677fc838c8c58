import browser from 'webextension-polyfill'
import type { Kept } from '../compose/engine.ts'
import type { DismissalList } from '../messages.ts'
import { listAsked } from './departures.ts'
import { loadDismissedPhrases } from './dismissed-phrases.ts'
import { storageKeys } from './storage-keys.ts'

/** Reads it for one page; `store` keeps what is put aside there. */
export const readKept = async (store: (list: DismissalList, key: string) => void): Promise<Kept> => ({
  phrases: await loadDismissedPhrases(store),
  asked: await listAsked(Date.now()),
})

/** Calls `listener` whenever some of it changes. Returns the way to stop. */
export function watchKept(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && (storageKeys.departures in changes || storageKeys.dismissals in changes)) listener()
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}

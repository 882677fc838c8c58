import browser from 'webextension-polyfill'
import type { DismissedPhrases } from '../compose/dismissals.ts'
import { storageKeys } from './storage-keys.ts'

/** What the person put aside, as fingerprints under a secret of this device: never the words. */
interface StoredDismissals {
  secret: string
  phrases: string[]
  wrongFlags: string[]
}

/**
 * The phrases this person put aside for good, held in memory for one page. What is added is also stored, behind the
 * caller's back; another tab sees it when it loads them anew.
 */
export async function loadDismissedPhrases(): Promise<DismissedPhrases> {
  const { secret, phrases } = await readOrBeginDismissals()
  const known = new Set(phrases)
  let storing = Promise.resolve()
  // In a row rather than under a lock: in a content script locks belong to the site, which could see ours.
  const store = (list: 'phrases' | 'wrongFlags', key: string): void => {
    storing = storing.then(() => add(list, key)).catch(() => {})
  }
  return {
    secret,
    has: (key) => known.has(key),
    add(key) {
      known.add(key)
      store('phrases', key)
    },
    addWrongFlag: (key) => store('wrongFlags', key),
  }
}

/** What is stored. The background calls this before it brings a policy into use: pages that all begin at once would differ. */
export async function readOrBeginDismissals(): Promise<StoredDismissals> {
  const stored = (await browser.storage.local.get(storageKeys.dismissals))[storageKeys.dismissals]
  if (stored) return stored as StoredDismissals
  const fresh: StoredDismissals = { secret: crypto.randomUUID(), phrases: [], wrongFlags: [] }
  await browser.storage.local.set({ [storageKeys.dismissals]: fresh })
  return fresh
}

async function add(list: 'phrases' | 'wrongFlags', key: string): Promise<void> {
  const stored = await readOrBeginDismissals()
  if (stored[list].includes(key)) return
  await browser.storage.local.set({ [storageKeys.dismissals]: { ...stored, [list]: [...stored[list], key] } })
}

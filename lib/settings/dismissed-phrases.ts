import browser from 'webextension-polyfill'
import type { DismissedPhrases } from '../compose/dismissals.ts'
import type { DismissalList } from '../messages.ts'
import { storageKeys } from './storage-keys.ts'

/** What the person put aside, as fingerprints under a secret of this device: never the words. */
interface StoredDismissals {
  secret: string
  phrases: string[]
  wrongFlags: string[]
}

/** The phrases this person put aside for good, held in memory for one page; `store` keeps what is added. */
export async function loadDismissedPhrases(
  store: (list: DismissalList, key: string) => void,
): Promise<DismissedPhrases> {
  const { secret, phrases } = await readOrBeginDismissals()
  const known = new Set(phrases)
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

/** Keeps what was put aside, once. For the background: tabs that each wrote the whole list would lose what another added. */
export const addDismissal = (list: DismissalList, key: string): Promise<void> =>
  change((stored) => (stored[list].includes(key) ? stored : { ...stored, [list]: [...stored[list], key] }))

/** Forgets all of it. The secret stays: open tabs go on using it. */
export const forgetDismissed = (): Promise<void> => change(({ secret }) => ({ secret, phrases: [], wrongFlags: [] }))

function change(edit: (stored: StoredDismissals) => StoredDismissals): Promise<void> {
  return navigator.locks.request(storageKeys.dismissals, async () => {
    const stored = await readOrBeginDismissals()
    const edited = edit(stored)
    if (edited !== stored) await browser.storage.local.set({ [storageKeys.dismissals]: edited })
  })
}

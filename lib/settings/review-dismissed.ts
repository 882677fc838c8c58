import browser from 'webextension-polyfill'
import { readOrBeginDismissals } from './dismissed-phrases.ts'
import { storageKeys } from './storage-keys.ts'

/** What was put aside of one rule: that is all that the fingerprints tell. */
interface DismissedCount {
  rule: string
  phrases: number
  wrongFlags: number
}

/** What the person put aside, counted by rule, in the order of the rules' ids. */
export async function countDismissed(): Promise<DismissedCount[]> {
  const { phrases, wrongFlags } = await readOrBeginDismissals()
  const ofRule = (keys: string[], rule: string) => keys.filter((key) => ruleOf(key) === rule).length
  const rules = [...new Set([...phrases, ...wrongFlags].map(ruleOf))].sort()
  return rules.map((rule) => ({ rule, phrases: ofRule(phrases, rule), wrongFlags: ofRule(wrongFlags, rule) }))
}

/** Forgets all of it. The secret stays: open tabs go on using it. */
export async function forgetDismissed(): Promise<void> {
  const { secret } = await readOrBeginDismissals()
  await browser.storage.local.set({ [storageKeys.dismissals]: { secret, phrases: [], wrongFlags: [] } })
}

const ruleOf = (key: string): string => key.slice(0, key.lastIndexOf(':'))

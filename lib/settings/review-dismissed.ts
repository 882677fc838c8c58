import { readOrBeginDismissals } from './dismissed-phrases.ts'

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

const ruleOf = (key: string): string => key.slice(0, key.lastIndexOf(':'))

import { prepareChecker } from '../../lib/check/checker.ts'
import type { Network } from '../../lib/check/draft.ts'
import type { Readiness } from '../../lib/compose/engine.ts'
import { listAsked } from '../../lib/settings/departures.ts'
import { loadDismissedPhrases } from '../../lib/settings/dismissed-phrases.ts'
import { readPageSettings } from '../../lib/settings/page-settings.ts'
import { readPolicy } from '../../lib/settings/stored-policy.ts'
import { ownLanguages } from './own-languages.ts'

/** Makes the company's policy ready on this page, straight from the device's storage; never rejects. */
export async function loadPolicy(network: Network): Promise<Readiness> {
  try {
    const { disabledSites, ...writer } = await readPageSettings()
    if (disabledSites.includes(network)) return { state: 'off', reason: 'switched-off' }
    const policy = await readPolicy()
    if (!policy) return { state: 'off', reason: 'no-policy' }
    if (policy.sites?.[network]?.off) return { state: 'off', reason: 'off-by-policy' }
    const engine = prepareChecker(policy)
    return {
      state: 'ready',
      engine,
      writer: { ...writer, languages: ownLanguages() },
      phrases: await loadDismissedPhrases(),
      asked: await listAsked(Date.now()),
    }
  } catch {
    return { state: 'off', reason: 'policy-unreadable' }
  }
}

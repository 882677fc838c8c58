import { prepareChecker } from '../../lib/check/checker.ts'
import type { Network } from '../../lib/check/draft.ts'
import type { Kept, Readiness } from '../../lib/compose/engine.ts'
import { send } from '../../lib/messages.client.ts'
import { readKept } from '../../lib/settings/kept.ts'
import { readPageSettings } from '../../lib/settings/page-settings.ts'
import { readPolicy } from '../../lib/settings/stored-policy.ts'
import { ownLanguages } from './own-languages.ts'
import { warmUp } from './warm-up.ts'

/** What the person put aside and whom they asked; what they put aside here is kept by the background. */
export const loadKept = (): Promise<Kept> => readKept((list, key) => void send('dismissal/add', { list, key }))

/** Makes the company's policy ready on this page, straight from the device's storage; never rejects. */
export async function loadPolicy(network: Network): Promise<Readiness> {
  try {
    const { disabledSites, ...writer } = await readPageSettings()
    if (disabledSites.includes(network)) return { state: 'off', reason: 'switched-off' }
    const policy = await readPolicy()
    if (!policy) return { state: 'off', reason: 'no-policy' }
    if (policy.sites?.[network]?.off) return { state: 'off', reason: 'off-by-policy' }
    const engine = prepareChecker(policy)
    warmUp(engine, policy.rules, network)
    return {
      state: 'ready',
      engine,
      writer: { ...writer, languages: ownLanguages() },
      ...(await loadKept()),
    }
  } catch {
    return { state: 'off', reason: 'policy-unreadable' }
  }
}

import { prepareChecker } from '../../lib/check/checker.ts'
import type { Network } from '../../lib/check/draft.ts'
import type { Readiness } from '../../lib/compose/engine.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import { loadDismissedPhrases } from '../../lib/settings/dismissed-phrases.ts'
import { readPageSettings } from '../../lib/settings/page-settings.ts'
import { type PolicyHead, readPolicyBody, readPolicyHead } from '../../lib/settings/stored-policy.ts'

/** Makes the company's policy ready on this page, straight from the device's storage; never rejects. */
export async function loadPolicy(network: Network): Promise<Readiness> {
  try {
    const { disabledSites, ...writer } = await readPageSettings()
    if (disabledSites.includes(network)) return { state: 'off', reason: 'switched-off' }
    const head = await readPolicyHead()
    if (!head) return { state: 'off', reason: 'no-policy' }
    const policy = JSON.parse(await readBody(head)) as CompiledPolicy
    const languages = navigator.languages.map((tag) => tag.slice(0, 2))
    const engine = prepareChecker(policy)
    return { state: 'ready', engine, writer: { ...writer, languages }, phrases: await loadDismissedPhrases() }
  } catch {
    return { state: 'off', reason: 'policy-unreadable' }
  }
}

/** Between the two reads another policy may have come: its head then points to the text that is there. */
async function readBody(head: PolicyHead): Promise<string> {
  const body = await readPolicyBody(head.hash)
  if (body !== null) return body
  const newer = await readPolicyHead()
  const newerBody = newer && (await readPolicyBody(newer.hash))
  if (!newerBody) throw new Error('The text of the policy is gone.')
  return newerBody
}

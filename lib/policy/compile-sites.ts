import { networks } from '../check/draft.ts'
import type { CompiledPolicy, CompiledSite } from './compiled.ts'
import type { CompanySource } from './schema/company.ts'

/** What a page has to know of the sites a company changes; the reasons for selectors stay in the policy's source. */
export function compileSites(sites: CompanySource['sites']): Pick<CompiledPolicy, 'sites'> {
  const changed = networks.flatMap((network) => {
    const { off, since = '', reason = '', selectors = {} } = sites[network] ?? {}
    const css = Object.entries(selectors).map(([name, selector]) => [name, selector.css] as const)
    if (!off && css.length === 0) return []
    const site: CompiledSite = { ...(off && { off: { since, reason } }), selectors: Object.fromEntries(css) }
    return [[network, site] as const]
  })
  return changed.length > 0 ? { sites: Object.fromEntries(changed) } : {}
}

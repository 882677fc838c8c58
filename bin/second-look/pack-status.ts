import type { PolicySources } from '../../lib/policy/read-policy.ts'

/** How far the packs of a policy may be relied on, in a line for each status. */
export function describePacks({ packs }: Pick<PolicySources, 'packs'>): string {
  const byStatus = Map.groupBy(packs, ({ value }) => value.status)
  return [...byStatus]
    .map(([status, some]) => `Packs ${some.map(({ value }) => value.id).join(', ')}: ${status}.`)
    .join('\n')
}

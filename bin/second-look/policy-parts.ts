import type { LoadedPolicy } from './load-policy.ts'

/** What a policy is made of: packs and how far they may be relied on, rules of the company's own, files that were not read. */
export function partsOf({ sources, unread }: Pick<LoadedPolicy, 'sources' | 'unread'>) {
  return {
    packs: sources.packs.map(({ value: { id, status } }) => ({ id, status })),
    ownRules: sources.rules.filter(({ source }) => source.pack === undefined).length,
    unread,
  }
}

/** The same for a person. */
export function describeParts(loaded: Pick<LoadedPolicy, 'sources' | 'unread'>): string {
  const { packs, ownRules } = partsOf(loaded)
  const byStatus = Map.groupBy(packs, ({ status }) => status)
  return [
    ...[...byStatus].map(([status, some]) => `Packs ${some.map(({ id }) => id).join(', ')}: ${status}.`),
    `Rules of your own: ${ownRules}.`,
    ...(loaded.unread.length > 0 ? [describeUnread(loaded.unread)] : []),
  ].join('\n')
}

/** Files that look like parts of the policy and are none. */
export const describeUnread = (unread: string[]): string => `Not read: ${unread.join(', ')}. ${whatIsRead}`

export const whatIsRead = 'Rules stand in rules/, one a file whose name ends in .yaml; lexicons in lexicons/.'

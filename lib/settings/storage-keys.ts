import type { Network } from '../check/draft.ts'

/** Every key of storage.local, declared once. */
export const storageKeys = {
  /** What the person chose: Partial<Settings>. */
  userSettings: 'settings/user',
  /** What holds now, and why: ResolvedSettings. Written by the background only. */
  resolvedSettings: 'settings/resolved',
  /** The compiled policy the person loaded, as one string. */
  userPolicy: 'policy/user',
  /** Which policy is in use: PolicyHead. */
  policyHead: 'policy/head',
  /** Why the newest policy was not taken over: PolicyRefusal. */
  policyRefusal: 'policy/refusal',
  /** What left this device: Departure[]. */
  departures: 'departures',
  /** Phrases the person put aside, as fingerprints: StoredDismissals. */
  dismissals: 'dismissals',
} as const

/** The key of the day on which a post was last looked at on a site. */
export const lastLookKey = (network: Network): string => `last-look/${network}`

const policyBodyPrefix = 'policy/body/'

/** The key of a packed policy, by the hash of what it was packed from. */
export const policyBodyKey = (hash: string): string => policyBodyPrefix + hash

export const isPolicyBodyKey = (key: string): boolean => key.startsWith(policyBodyPrefix)

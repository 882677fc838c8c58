import type { Network } from '../../lib/check/draft.ts'

/** The settings as this page shows them. */
export interface SettingValues {
  disabledSites: Network[]
  roles: string[]
  statesEmployer: boolean
  handle: string
  region: string
  pauseWhenHeated: boolean
  supportContact: string
}

/** Who decided a value: locked by the company, chosen by the user, suggested by the company, or nobody. */
export type Source = 'locked' | 'user' | 'default' | 'built-in'

export interface ShownSettings {
  values: SettingValues
  sources: Record<keyof SettingValues, Source>
  /** Values that were left out: where each stood, what is wrong, how to mend it. */
  dropped: { where: string; message: string; hint: string }[]
}

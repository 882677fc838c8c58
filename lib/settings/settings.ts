import type { Network } from '../check/draft.ts'

/** What a person may change unless the company locked it. */
export interface Settings {
  /** Sites where nothing is checked. */
  disabledSites: Network[]
  /** What the person does in the company, as the policy's rules name it. */
  roles: string[]
  /** Whether the person's profile says where they work. */
  statesEmployer: boolean
  /** The person's name and handle as others see them on the sites; empty when not given. */
  handle: string
  /** Where the person works, as the policy's rules name it; empty when not given. */
  region: string
  /** Whether a pause is offered when a draft sounds heated; the person's own choice, never the company's. */
  pauseWhenHeated: boolean
  /** Whom to ask when the product itself misbehaves; empty when nobody was named. */
  supportContact: string
}

export const builtInSettings: Settings = {
  disabledSites: [],
  roles: [],
  statesEmployer: false,
  handle: '',
  region: '',
  pauseWhenHeated: false,
  supportContact: '',
}

/** Who decided a value, the strongest first. */
export type Source = 'locked' | 'user' | 'default' | 'built-in'

/** A value that was left out: where it stood, what is wrong, how to mend it. */
export interface SettingProblem {
  where: string
  message: string
  hint: string
}

export interface ResolvedSettings {
  values: Settings
  sources: Record<keyof Settings, Source>
  dropped: SettingProblem[]
  /** The company's name as the administrator gave it. */
  company?: string
  /** The public key (SPKI PEM, as the administrator wrote it) that policies must be signed with. */
  policyKey?: string
  /** True when the administrator set anything at all. */
  managed: boolean
}

export const unmanagedSettings: ResolvedSettings = {
  values: builtInSettings,
  sources: {
    disabledSites: 'built-in',
    roles: 'built-in',
    statesEmployer: 'built-in',
    handle: 'built-in',
    region: 'built-in',
    pauseWhenHeated: 'built-in',
    supportContact: 'built-in',
  },
  dropped: [],
  managed: false,
}

import { z } from 'zod'
import { readLayer } from './layer.ts'
import { companySettingsSchema, managedSchema, settingsSchema } from './schema.ts'
import { builtInSettings, type ResolvedSettings, type Settings, type Source } from './settings.ts'

// The two inner objects are read key by key afterwards, so one bad key does not cost the others.
const managedShape = { ...managedSchema.shape, locked: z.unknown(), defaults: z.unknown() }

/**
 * What holds, and why: locked by the company, else chosen by the person, else the company's default, else built in.
 * Never throws; whatever does not fit is left out, key by key, and reported in `dropped`.
 * @param managed what the administrator set, as the browser hands it over
 * @param user what the person chose, as it was stored
 * @returns the settings, and apart from them the administrator's policy as JSON text
 */
export function resolveSettings(
  managed: Record<string, unknown>,
  user: unknown,
): { settings: ResolvedSettings; policy?: string } {
  const top = readLayer(withTexts(managed), managedShape, 'managed')
  const locked = readLayer(top.values.locked ?? {}, companySettingsSchema.shape, 'managed.locked')
  const defaults = readLayer(top.values.defaults ?? {}, companySettingsSchema.shape, 'managed.defaults')
  const chosen = readLayer(user ?? {}, settingsSchema.shape, 'user')

  const layers: [Source, Partial<Settings>][] = [
    ['locked', locked.values],
    ['user', chosen.values],
    ['default', defaults.values],
    ['built-in', builtInSettings],
  ]
  const decided = Object.keys(builtInSettings).map((key) => {
    const [source, layer] = layers.find(([, values]) => Object.hasOwn(values, key)) ?? ['built-in', builtInSettings]
    return { key, source, value: layer[key as keyof Settings] }
  })
  return {
    settings: {
      values: Object.fromEntries(decided.map(({ key, value }) => [key, value])) as unknown as Settings,
      sources: Object.fromEntries(decided.map(({ key, source }) => [key, source])) as Record<keyof Settings, Source>,
      dropped: [...top.dropped, ...locked.dropped, ...defaults.dropped, ...chosen.dropped],
      company: top.values.company,
      policyKey: top.values.policyKey,
      managed: Object.keys(managed).length > 0,
    },
    policy: top.values.policy,
  }
}

// Whatever stands there goes on as text: what cannot be read must be refused, not taken for "no policy" or "no key".
function withTexts(managed: Record<string, unknown>): Record<string, unknown> {
  const asText = ([key, value]: [string, unknown]): [string, unknown] => {
    const isMeant = (key === 'policy' || key === 'policyKey') && value !== undefined && typeof value !== 'string'
    return [key, isMeant ? JSON.stringify(value) : value]
  }
  return Object.fromEntries(Object.entries(managed).map(asText))
}

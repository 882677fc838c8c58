import browser from 'webextension-polyfill'
import { type Network, networks } from '../check/draft.ts'
import { lastLookKey } from './storage-keys.ts'

/** The days on which a post was last looked at, by site: 2026-11-20. */
export type LastLooks = Partial<Record<Network, string>>

/** Remembers that the site's boxes and what publishes them were known today; nothing finer than the day is kept. */
export const recordLook = (network: Network): Promise<void> =>
  browser.storage.local.set({ [lastLookKey(network)]: new Date().toISOString().slice(0, 10) })

export async function readLastLooks(): Promise<LastLooks> {
  const stored = await browser.storage.local.get(networks.map(lastLookKey))
  return Object.fromEntries(
    networks.flatMap((network) => {
      const day = stored[lastLookKey(network)] as string | undefined
      return day ? [[network, day]] : []
    }),
  )
}

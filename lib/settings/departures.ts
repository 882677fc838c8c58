import browser from 'webextension-polyfill'
import type { Departure } from '../messages.ts'
import { storageKeys } from './storage-keys.ts'

/** Everything that ever left this device, in the order it left. */
export async function listDepartures(): Promise<Departure[]> {
  const stored = await browser.storage.local.get(storageKeys.departures)
  return (stored[storageKeys.departures] as Departure[] | undefined) ?? []
}

/** Adds a departure once, however often the same message arrives. */
export const addDeparture = (departure: Departure): Promise<void> =>
  change((departures) => (departures.some(({ id }) => id === departure.id) ? departures : [...departures, departure]))

export const removeDeparture = (id: string): Promise<void> =>
  change((departures) => departures.filter((departure) => departure.id !== id))

function change(edit: (departures: Departure[]) => Departure[]): Promise<void> {
  return navigator.locks.request(storageKeys.departures, async () => {
    await browser.storage.local.set({ [storageKeys.departures]: edit(await listDepartures()) })
  })
}

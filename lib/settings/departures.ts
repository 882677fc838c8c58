import browser from 'webextension-polyfill'
import type { Departure } from '../messages.ts'
import type { Asked } from '../owners/waiting.ts'
import { storageKeys } from './storage-keys.ts'

/** Everything that ever left this device, in the order it left. */
export async function listDepartures(): Promise<Departure[]> {
  const stored = await browser.storage.local.get(storageKeys.departures)
  return (stored[storageKeys.departures] as Departure[] | undefined) ?? []
}

// Who has not answered within a week will not, and what is written then is another matter.
const awaited = 7 * 86_400_000

/** The questions of the last week, without their words. */
export const listAsked = async (now: number): Promise<Asked[]> =>
  (await listDepartures()).flatMap(({ asked }) => (asked && asked.at > now - awaited ? asked : []))

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

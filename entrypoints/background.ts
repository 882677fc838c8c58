import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { routeMessages } from '../lib/messages.router.ts'
import { askTab } from '../lib/messages.tab.ts'
import { addDeparture, removeDeparture } from '../lib/settings/departures.ts'
import { storageKeys } from '../lib/settings/storage-keys.ts'
import { loadUserPolicy, syncSettings, unloadUserPolicy } from '../lib/settings/sync.ts'

// A worker is killed at any time and started again for the next event: all listeners stand at the top, nothing is kept.
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(injectIntoOpenTabs)
  // Only wakes the worker when the browser starts; what follows below does the work at every start.
  browser.runtime.onStartup.addListener(() => {})
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && storageKeys.userSettings in changes)) syncSettings()
  })
  routeMessages({
    'departure/add': async ({ departure }) => {
      await addDeparture(departure)
      return null
    },
    'departure/remove': async ({ id }) => {
      await removeDeparture(id)
      return null
    },
    'policy/load': async ({ compiled }) => ({ problems: await loadUserPolicy(compiled) }),
    'policy/unload': async () => {
      await unloadUserPolicy()
      return null
    },
  })
  syncSettings()
})

/** Tabs that were open before an install or an update have no content script, or one that nobody hears any more. */
async function injectIntoOpenTabs(): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: script.matches, discarded: false })
    await Promise.all(tabs.map(({ id }) => id !== undefined && injectOnce(id, script.js ?? [])))
  }
}

async function injectOnce(tabId: number, files: string[]): Promise<void> {
  // Firefox injects into open tabs by itself.
  if (await askTab(tabId)) return
  try {
    await browser.scripting.executeScript({ target: { tabId }, files })
  } catch {
    // A tab that shows an error page, or that the person has just closed.
  }
}

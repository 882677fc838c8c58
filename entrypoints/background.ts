import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { routeMessages } from '../lib/messages.router.ts'
import { addDeparture, removeDeparture } from '../lib/settings/departures.ts'
import { addDismissal } from '../lib/settings/dismissed-phrases.ts'
import { storageKeys } from '../lib/settings/storage-keys.ts'
import { loadUserPolicy, syncSettings, unloadUserPolicy } from '../lib/settings/sync.ts'
import { watchedPages } from '../lib/sites/watched-pages.ts'

// A worker is killed at any time and started again for the next event: all listeners stand at the top, nothing is kept.
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => injectIntoOpenTabs())
  // Firefox keeps pages that the person left: one that comes back after an update has a script that is gone. Chromium forgets them.
  if (import.meta.env.FIREFOX)
    browser.tabs.onUpdated.addListener((id, { status }) => void (status === 'complete' && injectIntoOpenTabs(id)), {
      urls: Object.values(watchedPages).flat(),
      properties: ['status'],
    })
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
    'dismissal/add': async ({ list, key }) => {
      await addDismissal(list, key)
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

/** Starts our scripts in tabs that were open before an install or an update (in `only` that one): they have none, or one that nobody hears any more. */
async function injectIntoOpenTabs(only?: number): Promise<void> {
  for (const { matches, js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches, discarded: false })
    const ids = tabs.flatMap(({ id }) => id ?? []).filter((id) => only === undefined || id === only)
    await Promise.all(ids.map((id) => injectOnce(id, js)))
  }
}

/** Runs in the page, in the world of content scripts, which leave word there (guidance/guide.ts). */
const isGuided = (): boolean => (globalThis as { isGuided?: () => boolean }).isGuided?.() ?? false

async function injectOnce(tabId: number, files: string[]): Promise<void> {
  try {
    // Firefox injects into open tabs by itself. Asked in the page: a page that was just left might still answer a message.
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: isGuided })
    if (!answer?.result) await browser.scripting.executeScript({ target: { tabId }, files })
  } catch {
    // A tab that shows an error page, or that the person has just closed.
  }
}

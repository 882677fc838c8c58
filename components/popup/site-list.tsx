import type { Network } from '../../lib/check/draft.ts'
import { words } from '../words/en.ts'
import { pageWords } from '../words/en-pages.ts'

/** How it stands with a site on this device. */
export interface SiteHealth {
  network: Network
  /** Who switched it off, with the company's reason. */
  off?: { by: 'policy'; reason: string } | { by: 'settings' }
  /** The day on which a post was last looked at there: 2026-11-20. */
  lastLook?: string
}

/** The sites, and when each last worked: a site that is silent for long may have been redesigned. */
export function SiteList({ sites }: { sites: SiteHealth[] }) {
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{pageWords.popup.sites}</h2>
      <ul class="lines">
        {sites.map((site) => (
          <li key={site.network}>
            <span>{pageWords.networkNames[site.network]}</span>
            <span class="small">{stateOf(site)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function stateOf({ off, lastLook }: SiteHealth): string {
  const { popup } = pageWords
  if (off) return off.by === 'policy' ? popup.offByPolicy(off.reason) : popup.off
  return lastLook ? popup.lastLook(shortDay(lastLook)) : popup.noLook
}

const shortDay = (day: string): string =>
  new Intl.DateTimeFormat(words.time.locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day))

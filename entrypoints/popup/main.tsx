import { render } from 'preact'
import browser from 'webextension-polyfill'
import { adoptPageLook } from '../../components/look/adopt.ts'
import { Popup, type Tab } from '../../components/popup/popup.tsx'
import type { SiteHealth } from '../../components/popup/site-list.tsx'
import { type Network, networks } from '../../lib/check/draft.ts'
import { send } from '../../lib/messages.client.ts'
import { askTab } from '../../lib/messages.tab.ts'
import { listDepartures } from '../../lib/settings/departures.ts'
import { type LastLooks, readLastLooks } from '../../lib/settings/last-look.ts'
import { readResolvedSettings } from '../../lib/settings/page-settings.ts'
import { redrawOnChange } from '../../lib/settings/redraw.ts'
import { type PolicyHead, readPolicyHead, readPolicyLinks } from '../../lib/settings/stored-policy.ts'

adoptPageLook()
const tabId = await findTab()
const redraw = redrawOnChange(draw)
browser.tabs.onUpdated.addListener((id, { status }) => {
  if (id === tabId && status === 'complete') redraw()
})

async function draw(): Promise<void> {
  const [policy, links, settings, departures, lastLooks, tab] = await Promise.all([
    readPolicyHead(),
    readPolicyLinks(),
    readResolvedSettings(),
    listDepartures(),
    readLastLooks(),
    readTab(),
  ])
  render(
    <Popup
      policy={policy}
      company={settings.company}
      tab={tab}
      sites={healthOf(policy?.sites, settings.values.disabledSites, lastLooks)}
      departures={departures}
      supportContact={settings.values.supportContact || links.support || ''}
      onReload={() => browser.tabs.reload(tabId)}
      onOpenHandbook={() => browser.runtime.openOptionsPage()}
      onDeleteDeparture={(id) => send('departure/remove', { id })}
    />,
    document.body,
  )
}

function healthOf(sites: PolicyHead['sites'], disabled: Network[], lastLooks: LastLooks): SiteHealth[] {
  return networks.map((network) => {
    const byPolicy = sites?.[network]?.off
    const off = byPolicy ? ({ by: 'policy', reason: byPolicy.reason } as const) : undefined
    return {
      network,
      off: off ?? (disabled.includes(network) ? { by: 'settings' } : undefined),
      lastLook: lastLooks[network],
    }
  })
}

/** The tab the popup belongs to: named in its address (a popup in a tab of its own), else the one in front. */
async function findTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab')
  if (named) return Number(named)
  const [front] = await browser.tabs.query({ active: true, currentWindow: true })
  return front?.id
}

async function readTab(): Promise<Tab> {
  const ours = await browser.tabs.query({ url: browser.runtime.getManifest().host_permissions ?? [] })
  if (tabId === undefined || !ours.some(({ id }) => id === tabId)) return { kind: 'other-site' }
  const report = await askTab(tabId)
  // The policy is being read, or after an update the tab has no script yet: both pass by themselves.
  if (!report || report.reason === 'loading') setTimeout(redraw, 1000)
  return report ? { kind: 'report', report } : { kind: 'reload' }
}

import browser from 'webextension-polyfill'
import { mountComposeUi } from '../../components/compose/mount.tsx'
import { pageClock } from '../../lib/compose/clock.ts'
import { Compose } from '../../lib/compose/compose.ts'
import { editorOf } from '../../lib/editors/editors.ts'
import { followHands } from '../../lib/editors/hands.ts'
import { send } from '../../lib/messages.client.ts'
import { answerPageReports } from '../../lib/messages.page.ts'
import { watchKept } from '../../lib/settings/kept.ts'
import { recordLook } from '../../lib/settings/last-look.ts'
import { watchPageSettings } from '../../lib/settings/page-settings.ts'
import { type PolicyHead, readPolicyHead, watchPolicyHead } from '../../lib/settings/stored-policy.ts'
import { mend } from '../../lib/sites/mend.ts'
import type { Site } from '../../lib/sites/site.ts'
import { watchedPages } from '../../lib/sites/watched-pages.ts'
import { loadKept, loadPolicy } from './load-policy.ts'

/**
 * The script's own world, which the page cannot see. While a tab loads, the manifest and the background can both start the
 * script in it; the one that an update left behind is not alive and does not count.
 */
const world = globalThis as { isGuided?: () => boolean }

const isAlive = (): boolean => browser.runtime?.id !== undefined

/** While the storage has not answered for this long, the page says that nothing is checked yet. */
const lateMs = 500

/** Guides whoever writes on this page of `site`, unless another start of the script does so already. */
export function guide(site: Site): void {
  // A tab can go to another site while the background starts the script in it.
  if (!watchedPages[site.network].includes(`${location.origin}/*`)) return
  if (world.isGuided?.()) return
  world.isGuided = isAlive
  start(site)
}

/** Listens at once, since the site's own listeners come later; everything else but mended selectors waits for the first box or press. */
function start(site: Site): void {
  let loaded: Promise<void> | undefined
  let loads = 0
  let unusable: string[] = []
  const mendSite = (head: PolicyHead | null) => {
    unusable = mend(site.selectors, head?.sites?.[site.network]?.selectors)
    compose.lookAgain()
  }
  // What was begun last counts; a read whose answer a sleeping page never hears holds up no other.
  const load = async () => {
    const own = ++loads
    const cancel = pageClock.after(
      lateMs,
      () => own === loads && compose.setReadiness({ state: 'off', reason: 'loading' }),
    )
    const readiness = await loadPolicy(site.network)
    cancel()
    if (own === loads) compose.setReadiness(readiness)
  }
  const loadOnce = () => (loaded ??= load())
  const loadAgain = () => {
    if (loaded) loaded = load()
  }
  const keptAgain = async () => {
    const own = loads
    const kept = await loadKept().catch(() => null)
    if (own === loads && kept) compose.setKept(kept)
  }
  // Of an extension that is gone there is no answer, and nothing to mend.
  const headAgain = () => readPolicyHead().then(mendSite, () => {})
  const compose = new Compose({
    site,
    editorOf,
    mountUi: mountComposeUi,
    clock: pageClock,
    copy: (text) => navigator.clipboard.writeText(text),
    // As a link does that the page never had: a page of the web in a tab of its own, a mail or a call in another program.
    open: (href) =>
      Object.assign(document.createElement('a'), { href, target: '_blank', rel: 'noopener noreferrer' }).click(),
    recordDeparture: (departure) => void send('departure/add', { departure }),
    needed: () => void loadOnce(),
    judged: () => void recordLook(site.network),
    alive: isAlive,
  })
  compose.start()
  followHands(window)
  answerPageReports(async () => {
    // A popup is not kept waiting by a slow storage.
    await Promise.race([loadOnce(), new Promise((late) => void pageClock.after(lateMs, () => late(null)))])
    return { ...compose.report(), unusable }
  })
  // At once: before that no box might be known that could ask for it.
  void headAgain()
  watchPolicyHead((head) => {
    mendSite(head)
    loadAgain()
  })
  watchPageSettings(loadAgain)
  watchKept(() => void keptAgain())
  // A page that comes back from the browser's memory heard nothing of what changed meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    void headAgain()
    loadAgain()
  })
}

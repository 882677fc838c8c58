import type { Departure, PageReport } from '../../lib/messages.ts'
import { Departures } from '../departures/departures.tsx'
import { Sign } from '../look/sign.tsx'
import { words } from '../words/en.ts'
import { pageWords } from '../words/en-pages.ts'
import { ContactLink } from './contact-link.tsx'
import { PageState } from './page-state.tsx'
import { type SiteHealth, SiteList } from './site-list.tsx'

/** What the open tab is: a page that answered, one that must be reloaded first, or none of the three sites. */
export type Tab = { kind: 'report'; report: PageReport } | { kind: 'reload' } | { kind: 'other-site' }

export interface PopupProps {
  /** The policy in use; null when there is none. */
  policy: { company: string; version: string } | null
  /** The company's name as the administrator gave it, shown until a policy brings its own. */
  company?: string
  tab: Tab
  sites: SiteHealth[]
  departures: Departure[]
  /** A mail address, a telephone number or a link; empty when nobody was named. */
  supportContact: string
  onReload: () => void
  onOpenHandbook: () => void
  onDeleteDeparture: (id: string) => void
}

/** The toolbar popup: who set the policy, what happens on this page, what left this device. */
export function Popup({ policy, company, tab, sites, departures, supportContact, ...on }: PopupProps) {
  const { popup } = pageWords
  const name = policy?.company ?? company
  return (
    <main class="popup">
      <header class="masthead">
        <Sign />
        <h1>{words.product}</h1>
        <p class="small">
          {name && (
            <>
              <bdi>{name}</bdi>,{' '}
            </>
          )}
          {policy ? popup.version(policy.version) : popup.noPolicy}
        </p>
      </header>
      {!policy && <p>{popup.noPolicyHint}</p>}
      <PageState tab={tab} onReload={on.onReload} />
      <SiteList sites={sites} />
      <section aria-labelledby="departures">
        <h2 id="departures">{pageWords.departures.title}</h2>
        <Departures departures={departures} limit={3} onDelete={on.onDeleteDeparture} />
      </section>
      <footer class="row">
        <button type="button" class="link" onClick={on.onOpenHandbook}>
          {popup.handbook}
        </button>
        {supportContact && <ContactLink contact={supportContact} />}
      </footer>
    </main>
  )
}

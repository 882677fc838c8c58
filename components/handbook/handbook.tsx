import type { Departure, PolicyProblem } from '../../lib/messages.ts'
import { Departures } from '../departures/departures.tsx'
import { Sign } from '../look/sign.tsx'
import { ContactLink } from '../popup/contact-link.tsx'
import { handbookWords } from '../words/en-handbook.ts'
import { pageWords } from '../words/en-pages.ts'
import { type PolicyInUse, PolicyLoader } from './policy-loader.tsx'
import { SettingList } from './setting-list.tsx'
import type { SettingValues, ShownSettings } from './settings.ts'

export interface HandbookProps {
  policy: PolicyInUse | null
  /** Why the newest policy file was not taken over. */
  problems: PolicyProblem[]
  settings: ShownSettings
  departures: Departure[]
  /** The company's page on employees' rights. */
  rightsLink?: string
  onLoadPolicy: (file: File) => void
  onUnloadPolicy: () => void
  onChoose: <Key extends keyof SettingValues>(key: Key, value: SettingValues[Key]) => void
  onDeleteDeparture: (id: string) => void
}

/** The page a person can read in full: the policy in use, who set what, their rights, and all that ever left. */
export function Handbook({ policy, problems, settings, departures, rightsLink, ...on }: HandbookProps) {
  const handbook = handbookWords
  const { supportContact } = settings.values
  return (
    <main class="handbook">
      <header class="masthead">
        <Sign />
        <h1>{handbook.title}</h1>
        <p class="small">{handbook.lead}</p>
      </header>
      <PolicyLoader policy={policy} problems={problems} onLoad={on.onLoadPolicy} onUnload={on.onUnloadPolicy} />
      <SettingList settings={settings} onChoose={on.onChoose} />
      <Points id="rights" title={handbook.rights} points={handbook.rightsText}>
        {rightsLink && (
          <a class="link" href={rightsLink} target="_blank" rel="noopener noreferrer">
            {handbook.rightsLink}
          </a>
        )}
      </Points>
      <Points id="never" title={handbook.never} points={handbook.neverText} />
      <section aria-labelledby="departures">
        <h2 id="departures">{pageWords.departures.title}</h2>
        <Departures departures={departures} onDelete={on.onDeleteDeparture} />
      </section>
      {supportContact && (
        <footer>
          <ContactLink contact={supportContact} />
        </footer>
      )}
    </main>
  )
}

interface PointsProps {
  id: string
  title: string
  points: readonly string[]
  children?: preact.ComponentChildren
}

function Points({ id, title, points, children }: PointsProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {children}
    </section>
  )
}

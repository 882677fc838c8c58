import { useCallback, useMemo } from 'preact/hooks'
import type { Departure, PolicyProblem } from '../../lib/messages.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import { Departures } from '../departures/departures.tsx'
import { Sign } from '../look/sign.tsx'
import { ContactLink } from '../popup/contact-link.tsx'
import { handbookWords } from '../words/en-handbook.ts'
import { pageWords } from '../words/en-pages.ts'
import { Contents } from './contents.tsx'
import { type DismissedCount, DismissedList } from './dismissed-list.tsx'
import { useOpenLinked } from './open-linked.ts'
import { OwnerMap } from './owners/owner-map.tsx'
import { readOwnedTopics } from './owners/read-owned-topics.ts'
import { Points } from './points.tsx'
import { type PolicyInUse, PolicyLoader } from './policy-loader.tsx'
import { usePrintOpen } from './print-open.ts'
import { ReadyList } from './ready/ready-list.tsx'
import { type UsableWords, usableWords } from './ready/usable-words.ts'
import { type Reader, readRules } from './rules/read-rules.ts'
import { RuleList } from './rules/rule-list.tsx'
import { SearchBox } from './search/search-box.tsx'
import { searchEntries } from './search/search-entries.ts'
import { SearchIndex } from './search/search-index.ts'
import { type Section, sectionsOf } from './sections.ts'
import { SettingList } from './setting-list.tsx'
import type { SettingValues, ShownSettings } from './settings.ts'
import { type Check, TryBox } from './try/try-box.tsx'

export interface HandbookProps {
  policy: PolicyInUse | null
  /** The policy itself and the engine that checks by it; absent where there is none, or it cannot be read. */
  content?: { policy: CompiledPolicy; check: Check }
  /** Why the newest policy file was not taken over. */
  problems: PolicyProblem[]
  settings: ShownSettings
  departures: Departure[]
  dismissed: DismissedCount[]
  /** Epoch milliseconds. */
  now: number
  onLoadPolicy: (file: File) => void
  onUnloadPolicy: () => void
  onChoose: <Key extends keyof SettingValues>(key: Key, value: SettingValues[Key]) => void
  onDeleteDeparture: (id: string) => void
  onForgetDismissed: () => void
  /** Puts a text on the clipboard; false where the browser did not take it. */
  onCopy: (text: string) => Promise<boolean>
}

/** The employee's page: what the policy says, whom to ask, their rights, and all that this device keeps or ever sent. */
export function Handbook({ policy, content, problems, settings, departures, dismissed, now, ...on }: HandbookProps) {
  const usable = useMemo(() => (content ? usableWords(content.policy, now) : []), [content, now])
  const sections = useMemo(() => sectionsOf(content !== undefined, usable.length > 0), [content, usable])
  const { supportContact, region, roles } = settings.values
  const reader = useMemo(() => ({ author: { region, roles }, now }), [region, roles, now])
  const rightsLink = content?.policy.links.rights
  const loader = (
    <PolicyLoader policy={policy} problems={problems} onLoad={on.onLoadPolicy} onUnload={on.onUnloadPolicy} />
  )
  useOpenLinked()
  usePrintOpen()
  return (
    <div class="handbook-page">
      <Contents sections={sections} />
      <main class="handbook">
        <header class="masthead">
          <Sign />
          <h1>{handbookWords.title}</h1>
          <p class="small">{handbookWords.lead}</p>
          {policy && (
            <p class="small">
              <bdi>{policy.company}</bdi>, {pageWords.popup.version(policy.version)}
            </p>
          )}
        </header>
        {!content && loader}
        {content && <PolicyPart {...content} {...{ usable, reader, sections }} onCopy={on.onCopy} />}
        <Points id="rights" title={handbookWords.rights} points={handbookWords.rightsText}>
          {rightsLink && (
            <a class="link" href={rightsLink} target="_blank" rel="noopener noreferrer">
              {handbookWords.rightsLink}
            </a>
          )}
        </Points>
        <Points id="never" title={handbookWords.never} points={handbookWords.neverText} />
        <section aria-labelledby="departures" class="on-screen">
          <h2 id="departures">{pageWords.departures.title}</h2>
          <Departures departures={departures} onDelete={on.onDeleteDeparture} />
        </section>
        <DismissedList
          counts={dismissed}
          titleOf={(id) => content?.policy.rules.find((rule) => rule.id === id)?.title}
          onForget={on.onForgetDismissed}
        />
        <SettingList settings={settings} onChoose={on.onChoose} />
        {content && loader}
        {supportContact && (
          <footer>
            <ContactLink contact={supportContact} />
          </footer>
        )}
      </main>
    </div>
  )
}

interface PolicyPartProps extends NonNullable<HandbookProps['content']>, Pick<HandbookProps, 'onCopy'> {
  usable: UsableWords[]
  reader: Reader
  sections: Section[]
}

/** What the policy itself says: to be searched, tried, used and read. */
function PolicyPart({ policy, check, usable, reader, sections, onCopy }: PolicyPartProps) {
  const rules = useMemo(() => readRules(policy, reader), [policy, reader])
  const owned = useMemo(() => readOwnedTopics(policy, reader), [policy, reader])
  const index = useCallback(() => {
    const irregular = new Map(Object.entries(policy.languages.irregular))
    return new SearchIndex(
      searchEntries({ policy, rules, owned, usable, sections }),
      irregular,
      handbookWords.search.fillers,
    )
  }, [policy, rules, owned, usable, sections])
  return (
    <>
      <SearchBox makeIndex={index} fallback={policy.owners.find(({ id }) => id === policy.defaultOwner)} />
      <TryBox check={check} owners={policy.owners} />
      <ReadyList usable={usable} onCopy={onCopy} />
      <RuleList rules={rules} />
      <OwnerMap policy={policy} owned={owned} now={reader.now} />
    </>
  )
}

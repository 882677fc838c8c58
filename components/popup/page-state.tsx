import type { PageReport } from '../../lib/messages.ts'
import type { RefusalReason } from '../../lib/sites/site.ts'
import { pageWords } from '../words/en-pages.ts'
import type { Tab } from './popup.tsx'

/** Whether this page is checked, in plain words, and which boxes of it are read. */
export function PageState({ tab, onReload }: { tab: Tab; onReload: () => void }) {
  const { popup } = pageWords
  if (tab.kind === 'other-site') return <Heading title={popup.otherSite} hint={popup.otherSiteHint} />
  if (tab.kind === 'reload') {
    return (
      <Heading title={popup.notChecking} hint={popup.reloadHint}>
        <button type="button" class="button main" onClick={onReload}>
          {popup.reload}
        </button>
      </Heading>
    )
  }
  const { checking, reason, boxes, unusable = [] } = tab.report
  return (
    <>
      {checking && isUnknown(boxes) ? (
        <Heading title={popup.notChecking} hint={popup.unknownBoxes} />
      ) : (
        <Heading
          title={checking ? popup.checking : popup.notChecking}
          hint={checking || !reason ? '' : popup.why[reason]}
        />
      )}
      {unusable.length > 0 && <p>{popup.unusable(unusable.join(', '))}</p>}
      <section aria-labelledby="boxes">
        <h2 id="boxes">{popup.boxes}</h2>
        {boxes.length === 0 ? <p>{popup.noBoxes}</p> : <BoxList boxes={boxes} checking={checking} />}
      </section>
    </>
  )
}

function Heading(props: { title: string; hint: string; children?: preact.ComponentChildren }) {
  return (
    <section class="margin-note" aria-labelledby="page-state">
      <h2 id="page-state">{props.title}</h2>
      {props.hint && <p>{props.hint}</p>}
      {props.children}
    </section>
  )
}

function BoxList({ boxes, checking }: Pick<PageReport, 'boxes' | 'checking'>) {
  return (
    <ul class="lines">
      {boxes.map((box, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: boxes have no identity of their own and the list is static
        <li key={index}>
          <span>
            {box.state === 'watched' ? pageWords.popup.surface[box.surface] : pageWords.popup.refused[box.reason]}
          </span>
          <span class="small">{box.state === 'watched' ? watched(checking, box) : refused(box.reason)}</span>
        </li>
      ))}
    </ul>
  )
}

function watched(checking: boolean, { byStructure }: { byStructure?: boolean }): string {
  if (!checking) return pageWords.popup.notRead
  return byStructure ? pageWords.popup.watchedByStructure : pageWords.popup.watched
}

/** Boxes that are refused for what we lack, not for what they are. */
const lacking: RefusalReason[] = ['no-publish-control', 'unknown-editor', 'not-supported']

const refused = (reason: RefusalReason) =>
  lacking.includes(reason) ? pageWords.popup.notRead : pageWords.popup.neverRead

/** Whether all there is to write in is what we do not know. */
const isUnknown = (boxes: PageReport['boxes']): boolean =>
  boxes.every(({ state }) => state === 'refused') &&
  boxes.some((box) => box.state === 'refused' && lacking.includes(box.reason))

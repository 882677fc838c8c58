import { useRef, useState } from 'preact/hooks'
import { type Network, networks } from '../../../lib/check/draft.ts'
import type { Finding, Verdict } from '../../../lib/check/verdict.ts'
import type { OwnerCard } from '../../../lib/owners/card.ts'
import type { Answerer } from '../../../lib/owners/route.ts'
import { handbookWords } from '../../words/en-handbook.ts'
import { pageWords } from '../../words/en-pages.ts'
import { Asked } from '../asked.tsx'
import { MarkedText } from '../marked-text.tsx'
import { TriedNote } from './tried-note.tsx'

/** What came of a sentence, and who answers a question about each note on it now (epoch ms). */
export interface Checked {
  verdict: Verdict
  answererOf: (finding: Finding) => Answerer | undefined
  now: number
}

/** A sentence, where it would be written, and what it answers; empty for a post of its own. */
export interface Attempt {
  text: string
  network: Network
  answered: string
}

/** Checks a sentence as a box would. */
export type Check = (attempt: Attempt) => Checked

interface TryBoxProps {
  check: Check
  owners: OwnerCard[]
}

/** A sentence and what the policy says of it. It lives in this field only: it is not stored, and gone with the page. */
export function TryBox({ check, owners }: TryBoxProps) {
  const said = handbookWords.attempt
  const form = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState<{ text: string } & Checked>()
  const look = () => {
    const given = new FormData(form.current ?? undefined)
    const textOf = (name: string) => String(given.get(name) ?? '')
    const text = textOf('sentence')
    const attempt = { text, network: textOf('network') as Network, answered: textOf('answered').trim() }
    setTried(text.trim() === '' ? undefined : { text, ...check(attempt) })
  }
  const lookOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) look()
  }
  return (
    <section aria-labelledby="try" class="on-screen">
      <h2 id="try">{said.title}</h2>
      <p>{said.lead}</p>
      <form
        ref={form}
        class="stack wide"
        onSubmit={(event) => {
          event.preventDefault()
          look()
        }}
        onReset={({ currentTarget }) => {
          setTried(undefined)
          currentTarget.querySelector('textarea')?.focus()
        }}
      >
        <label for="sentence">{said.label}</label>
        <textarea id="sentence" name="sentence" rows={3} autocomplete="off" dir="auto" onKeyDown={lookOnEnter} />
        <label for="answered">{said.answers}</label>
        <textarea id="answered" name="answered" rows={2} autocomplete="off" dir="auto" onKeyDown={lookOnEnter} />
        <fieldset>
          <legend>{said.where}</legend>
          <div class="row">
            {networks.map((each) => (
              <label key={each} class="tick">
                <input
                  type="radio"
                  name="network"
                  value={each}
                  defaultChecked={each === networks[0]}
                  // What is shown would not be true of the site that is now chosen.
                  onChange={() => tried && look()}
                />
                <span>{pageWords.networkNames[each]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div class="row">
          <button type="submit" class="button main">
            {said.go}
          </button>
          <button type="reset" class="button">
            {said.clear}
          </button>
        </div>
      </form>
      <p class="unseen" role="status">
        {tried && inShort(tried.verdict)}
      </p>
      <div class="stack wide">{tried && <Tried {...tried} owners={owners} />}</div>
    </section>
  )
}

const yours = ['work-conditions', 'wrongdoing']
const isProtected = ({ guard }: Verdict): boolean => guard !== undefined && yours.includes(guard)
const shownOf = ({ findings }: Verdict): Finding[] => findings.filter(({ shadow }) => !shadow)

/** What came out, as a screen reader is told: the notes themselves are read where they stand. */
function inShort(verdict: Verdict): string {
  const said = handbookWords.attempt
  const { length } = shownOf(verdict)
  if (length > 0) return said.notes(length)
  return isProtected(verdict) ? said.protected : said.checked
}

function Tried({ text, verdict, answererOf, now, owners }: Checked & { text: string; owners: OwnerCard[] }) {
  const said = handbookWords.attempt
  const cards = new Map(owners.map((owner) => [owner.id, owner]))
  const findings = shownOf(verdict)
  return (
    <>
      {isProtected(verdict) && <p class="margin-note">{said.protected}</p>}
      {findings.length === 0 && !isProtected(verdict) && (
        <div class="margin-note">
          <p>{said.checked}</p>
          {verdict.owner && (
            <p>
              {said.ifAsking} <Asked owner={verdict.owner.primary} />
            </p>
          )}
        </div>
      )}
      {findings.length > 0 && (
        <>
          <h3>{said.notes(findings.length)}</h3>
          <blockquote class="tried" dir="auto" aria-label={said.marked}>
            <MarkedText text={text} spans={findings.map(({ span, action }) => ({ ...span, action }))} />
          </blockquote>
          {findings.map((finding) => (
            <TriedNote
              key={`${finding.rule} ${finding.span.start}`}
              {...{ text, finding, now }}
              owners={cards}
              answerer={answererOf(finding)}
            />
          ))}
        </>
      )}
    </>
  )
}

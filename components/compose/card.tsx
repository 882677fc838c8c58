import { useState } from 'preact/hooks'
import type { Dismissal, Note } from '../../lib/compose/guide.ts'
import { Icon } from '../look/icon.tsx'
import { words } from '../words/en.ts'
import type { FixOutcome } from './fix-outcome.ts'
import { FixRow } from './fix-row.tsx'
import { OwnerRow } from './owner-row.tsx'
import { useSurroundings } from './surroundings.ts'
import { Why } from './why.tsx'

interface CardProps {
  note: Note
  notes: Note[]
  outcome: FixOutcome | null
}

/** One note, read from top to bottom: what, why, the words, the way out, whom to ask, and the small print. */
export function Card({ note, notes, outcome }: CardProps) {
  const { finding, owner, isHelp } = note
  const { card } = words
  const askFirst = !isHelp && owner !== undefined && (!finding.fix || finding.action === 'hold')
  return (
    <>
      <Head note={note} notes={notes} />
      <div id="about" aria-live="polite">
        <p>{isHelp ? card.help : `${finding.message.what} ${finding.message.why}`}</p>
        {finding.confidence === 'low' && !isHelp && <p class="small">{card.guess}</p>}
        {note.quote.trim() !== '' && (
          <blockquote aria-label={card.marked}>
            <span class={`line-${finding.action}`}>{note.quote}</span>
          </blockquote>
        )}
        {!finding.fix && finding.message.instead && (
          <p>
            <b>{card.instead}:</b> {finding.message.instead}
          </p>
        )}
      </div>
      {finding.fix && <FixRow note={note} fix={finding.fix} outcome={outcome} main={!askFirst} />}
      <OwnerRow note={note} main={askFirst} />
      <SmallPrint key={note.key} note={note} />
    </>
  )
}

function Head({ note, notes }: { note: Note; notes: Note[] }) {
  const { actions } = useSurroundings()
  const { card, action, pill } = words
  const { finding, isHelp } = note
  const index = notes.indexOf(note)
  const turn = (by: number) => actions.openNote(notes.at((index + by) % notes.length)?.key ?? null)
  return (
    <header>
      <div class="head">
        <p class={isHelp ? 'action' : `action line-${finding.action}`}>
          {isHelp ? pill.checked : action[finding.action]}
        </p>
        {notes.length > 1 && (
          <div class="turn">
            <button type="button" class="icon-button" aria-label={card.previous} onClick={() => turn(-1)}>
              <Icon shape="previous" />
            </button>
            <span class="small">{card.position(index + 1, notes.length)}</span>
            <button type="button" class="icon-button" aria-label={card.next} onClick={() => turn(1)}>
              <Icon shape="next" />
            </button>
          </div>
        )}
        <button type="button" class="icon-button" aria-label={card.close} onClick={() => actions.openNote(null)}>
          <Icon shape="close" />
        </button>
      </div>
      <h2 id="title">{finding.title}</h2>
    </header>
  )
}

function SmallPrint({ note }: { note: Note }) {
  const { actions } = useSurroundings()
  const { isHelp } = note
  const [open, setOpen] = useState<'why' | 'dismiss' | null>(null)
  const { card } = words
  const toggle = (part: 'why' | 'dismiss') => setOpen(open === part ? null : part)
  const dismiss = (how: Dismissal) => () => actions.dismiss(note.key, how)
  return (
    <footer>
      <div class="row">
        <button type="button" class="quiet" aria-expanded={open === 'why'} onClick={() => toggle('why')}>
          {card.why}
        </button>
        {!isHelp && (
          <button type="button" class="quiet" onClick={dismiss('wrong-flag')}>
            {card.wrong}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-expanded={isHelp ? undefined : open === 'dismiss'}
          onClick={isHelp ? dismiss('draft') : () => toggle('dismiss')}
        >
          {card.dismiss}
        </button>
      </div>
      {open === 'dismiss' && (
        <div class="row">
          <button type="button" class="link" onClick={dismiss('draft')}>
            {card.dismissDraft}
          </button>
          <button type="button" class="link" onClick={dismiss('phrase')}>
            {card.dismissPhrase}
          </button>
        </div>
      )}
      {open === 'why' && <Why note={note} />}
      <Clause note={note} />
    </footer>
  )
}

function Clause({ note }: { note: Note }) {
  const { clause } = note.finding
  if (!clause) return null
  const { card } = words
  return (
    <p class="small clause">
      {card.policy}:{' '}
      {clause.url ? (
        <a class="link" href={clause.url} target="_blank" rel="noopener noreferrer">
          <bdi>{clause.title}</bdi>
          <span class="unseen">, {card.newTab}</span>
        </a>
      ) : (
        <bdi>{clause.title}</bdi>
      )}
      , {card.version(clause.policyVersion)}
    </p>
  )
}

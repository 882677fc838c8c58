import type { Finding } from '../../lib/check/verdict.ts'
import { answering } from '../../lib/owners/answering.ts'
import type { OwnerCard } from '../../lib/owners/card.ts'
import { words } from '../words/en.ts'
import { handbookWords } from '../words/en-handbook.ts'
import { answeringInWords } from '../words/time.ts'

interface TriedNoteProps {
  text: string
  finding: Finding
  owner?: OwnerCard
}

/** A note on a tried sentence, as the card at the box would say it. */
export function TriedNote({ text, finding, owner }: TriedNoteProps) {
  const { action, title, message, span, fix, confidence } = finding
  const said = handbookWords.attempt
  const quote = text.slice(span.start, span.end).trim()
  const now = Date.now()
  const when = owner && answeringInWords(answering(owner, action, now), { now })
  return (
    <article class="note stack">
      <p class={`small line-${action}`}>{words.action[action]}</p>
      <h4>{title}</h4>
      <p>
        {message.what} {message.why}
      </p>
      {confidence === 'low' && <p class="small">{words.card.guess}</p>}
      {quote !== '' && (
        <blockquote aria-label={words.card.marked}>
          <span class={`line-${action}`}>{quote}</span>
        </blockquote>
      )}
      {message.instead && (
        <p>
          <b>{words.card.instead}:</b> {message.instead}
        </p>
      )}
      {fix && (
        <p>
          <b>{said.couldRead}:</b> {text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end)}
        </p>
      )}
      {owner && (
        <p>
          {said.ask} <a href={`#owner-${owner.id}`}>{owner.team}</a>
          {owner.person && (
            <>
              , <bdi>{owner.person}</bdi>
            </>
          )}
          {when && <span class="small"> ({when})</span>}
        </p>
      )}
    </article>
  )
}

import type { Finding } from '../../../lib/check/verdict.ts'
import { answering } from '../../../lib/owners/answering.ts'
import type { OwnerCard } from '../../../lib/owners/card.ts'
import type { Answerer } from '../../../lib/owners/route.ts'
import { words } from '../../words/en.ts'
import { handbookWords } from '../../words/en-handbook.ts'
import { answeringInWords } from '../../words/time.ts'
import { Asked } from '../asked.tsx'

interface TriedNoteProps {
  text: string
  finding: Finding
  owners: Map<string, OwnerCard>
  /** Who answers, as at the box. */
  answerer?: Answerer
  /** When it was tried: epoch milliseconds. */
  now: number
}

/** A note on a tried sentence, as the card at the box would say it. */
export function TriedNote({ text, finding, ...asked }: TriedNoteProps) {
  const { action, title, message, span, fix, confidence } = finding
  const quote = text.slice(span.start, span.end).trim()
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
          <b>{handbookWords.attempt.couldRead}:</b>{' '}
          {text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end)}
        </p>
      )}
      <Owner finding={finding} {...asked} />
    </article>
  )
}

/** Who answers now, and who else is involved. */
function Owner({ finding: { consulted = [], action }, owners, answerer, now }: Omit<TriedNoteProps, 'text'>) {
  if (!answerer) return null
  const { card, insteadOf } = answerer
  const when = answeringInWords(answering(card, action, now), { now })
  const others = consulted.flatMap((id) => owners.get(id)?.team ?? [])
  return (
    <div>
      <p>
        <Asked owner={card} />
        {insteadOf && <>, {handbookWords.attempt.insteadOf(insteadOf.team)}</>}
        {when && <span class="small"> ({when})</span>}
      </p>
      {others.length > 0 && (
        <p class="small">
          {words.owner.consulted}: {others.join(', ')}
        </p>
      )}
    </div>
  )
}

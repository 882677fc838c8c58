import type { Note } from '../../lib/compose/guide.ts'
import { answering } from '../../lib/owners/answering.ts'
import type { OwnerCard } from '../../lib/owners/card.ts'
import { words } from '../words/en.ts'
import { answeringInWords } from '../words/time.ts'
import { useSurroundings } from './surroundings.ts'

interface OwnerRowProps {
  note: Note
  owner: OwnerCard
  /** True when asking is the main way out of this note. */
  main: boolean
}

/** One name first: whom to ask, how, and when they answer. */
export function OwnerRow({ note, owner, main }: OwnerRowProps) {
  const { actions } = useSurroundings()
  return (
    <section class="owner" aria-label={words.gate.ask(owner.team)}>
      <button type="button" class={main ? 'button main' : 'button'} onClick={() => actions.ask(note.key)}>
        <span>
          {words.owner.ask} <b dir="auto">{owner.team}</b>
        </span>
      </button>
      <OwnerPromise owner={owner} note={note} />
      {note.consulted.length > 0 && (
        <p class="small">
          {words.owner.consulted}: {note.consulted.map(({ team }) => team).join(', ')}
        </p>
      )}
    </section>
  )
}

/** "Maya Lind, by mail, answers within an hour, until 18:00" */
export function OwnerPromise({ owner, note }: { owner: OwnerCard; note: Note }) {
  const now = useSurroundings().now()
  const channel = owner.channels[0]
  const promise = answeringInWords(answering(owner, note.finding.action, now), { now })
  const who = [owner.person, channel && words.owner.by[channel.kind]].filter(Boolean).join(', ')
  return (
    <p class="small promise">
      {who && <bdi>{who}</bdi>}
      {who && promise && <br />}
      {promise && <span>{promise}</span>}
    </p>
  )
}

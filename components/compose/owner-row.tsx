import type { Note } from '../../lib/compose/guide.ts'
import { answering } from '../../lib/owners/answering.ts'
import type { OwnerCard } from '../../lib/owners/card.ts'
import { Icon } from '../look/icon.tsx'
import { words } from '../words/en.ts'
import { standingInWords } from '../words/standing.ts'
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
  const { actions, now } = useSurroundings()
  const promise = <OwnerPromise owner={owner} note={note} />
  return (
    <div class="owner">
      <button type="button" class={main ? 'button main' : 'owner-card'} onClick={() => actions.ask(note.key)}>
        <span>
          {words.owner.ask} <b>{owner.team}</b>
        </span>
        {!main && promise}
        {!main && <Icon shape="next" />}
      </button>
      {main && promise}
      {standingInWords(note, { now: now() }).map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      {note.consulted.length > 0 && (
        <p class="small">
          {words.owner.consulted}: <bdi>{note.consulted.map(({ team }) => team).join(', ')}</bdi>
        </p>
      )}
    </div>
  )
}

/** "Maya Lind, by mail" and below it "Answers within an hour, until 18:00". */
export function OwnerPromise({ owner, note }: { owner: OwnerCard; note: Note }) {
  const now = useSurroundings().now()
  const channel = owner.channels[0]
  const promise = answeringInWords(answering(owner, note.firmness, now), { now })
  const who = [owner.person, channel && words.owner.by[channel.kind]].filter(Boolean).join(', ')
  return (
    <span class="small promise">
      {who && <bdi>{who}</bdi>}
      {promise && <span>{promise}</span>}
    </span>
  )
}

import type { Note } from '../../lib/compose/guide.ts'
import { answering } from '../../lib/owners/answering.ts'
import type { Involved, OwnerCard } from '../../lib/owners/card.ts'
import { Icon } from '../look/icon.tsx'
import { words } from '../words/en.ts'
import { standingInWords } from '../words/standing.ts'
import { answeringInWords } from '../words/time.ts'
import { plainName } from './seen-cues.ts'
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
  const name = (
    <span>
      {words.owner.ask} <b>{owner.team}</b>
    </span>
  )
  return (
    <div class="owner">
      {main ? (
        <>
          <button type="button" class="button main" onClick={() => actions.ask(note.key)}>
            {name}
          </button>
          <OwnerPromise owner={owner} note={note} />
        </>
      ) : (
        <button type="button" class="owner-card" onClick={() => actions.ask(note.key)}>
          {name}
          <OwnerPromise owner={owner} note={note} />
          <Icon shape="next" />
        </button>
      )}
      {standingInWords(note, { now: now() }).map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      {note.consulted.length > 0 && (
        <p class="small">
          {words.owner.consulted}: <bdi>{note.consulted.map(involvement).join(', ')}</bdi>
        </p>
      )}
    </div>
  )
}

/** "Communications (press)" */
const involvement = ({ team, topic }: Involved): string => (topic ? `${team} (${plainName(topic)})` : team)

/** "Maya Lind, by mail" and below it "Answers within an hour, until 18:00". */
export function OwnerPromise({ owner, note }: { owner: OwnerCard; note: Note }) {
  const now = useSurroundings().now()
  const channel = owner.channels[0]
  const promise = answeringInWords(answering(owner, note.finding.action, now), { now })
  const who = [owner.person, channel && words.owner.by[channel.kind]].filter(Boolean).join(', ')
  return (
    <span class="small promise">
      {who && <bdi>{who}</bdi>}
      {promise && <span>{promise}</span>}
    </span>
  )
}

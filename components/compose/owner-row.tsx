import type { Note } from '../../lib/compose/guide.ts'
import { answering } from '../../lib/owners/answering.ts'
import type { Involved } from '../../lib/owners/card.ts'
import { Icon } from '../look/icon.tsx'
import { words } from '../words/en.ts'
import { standingInWords } from '../words/standing.ts'
import { answeringInWords } from '../words/time.ts'
import { plainName } from './seen-cues.ts'
import { useSurroundings } from './surroundings.ts'

interface OwnerRowProps {
  note: Note
  /** True when asking is the main way out of this note. */
  main: boolean
}

/** One name first: whom to ask ("Maya Lind, by mail"), and when they answer ("Answers within an hour, until 18:00"). */
export function OwnerRow({ note, main }: OwnerRowProps) {
  const { actions, now: readClock } = useSurroundings()
  const { owner, consulted } = note
  if (!owner) return null
  const clock = { now: readClock() }
  const answer = answeringInWords(answering(owner, note.firmness, clock.now), clock)
  const [channel] = owner.channels
  const who = [owner.person, channel && words.owner.by[channel.kind]].filter(Boolean).join(', ')
  const promise = (
    <span class="small promise">
      {who && <bdi>{who}</bdi>}
      {answer && <span>{answer}</span>}
    </span>
  )
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
      {standingInWords(note, clock).map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      {consulted.length > 0 && (
        <p class="small">
          {words.owner.consulted}: <bdi>{consulted.map(involvement).join(', ')}</bdi>
        </p>
      )}
    </div>
  )
}

/** "Communications (press)" */
const involvement = ({ team, topic }: Involved): string => (topic ? `${team} (${plainName(topic)})` : team)

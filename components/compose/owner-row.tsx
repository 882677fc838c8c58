import type { Note } from '../../lib/compose/guide.ts'
import { answering } from '../../lib/owners/answering.ts'
import type { OwnerCard } from '../../lib/owners/card.ts'
import { Icon } from '../look/icon.tsx'
import { words } from '../words/en.ts'
import { answeringInWords, clockTime } from '../words/time.ts'
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
      <Standing note={note} owner={owner} />
      {note.consulted.length > 0 && (
        <p class="small">
          {words.owner.consulted}: <bdi>{note.consulted.map(({ team }) => team).join(', ')}</bdi>
        </p>
      )}
    </div>
  )
}

/** Who stands in for whom, and how the question stands that was asked before. */
function Standing({ note: { finding, insteadOf, waiting }, owner }: Pick<OwnerRowProps, 'note' | 'owner'>) {
  const now = useSurroundings().now()
  const { owner: said } = words
  const time = (at: number | null): string => (Number.isFinite(at) ? clockTime(at as number, { now }) : '')
  const lines = [
    insteadOf && said.away(nameOf(insteadOf), time(insteadOf.opens), nameOf(owner)),
    ...(waiting
      ? [
          said.asked(time(waiting.at), time(waiting.by)),
          waiting.hasStandIn && said.silent(nameOf(owner)),
          waiting.isOver &&
            (finding.lapses === false ? said.waitOn : said.waited(finding.fix?.label ?? finding.message.instead)),
          waiting.isOver && waiting.escalation && said.escalate(waiting.escalation),
        ]
      : []),
  ]
  return lines.map((line) => line && <p class="small">{line}</p>)
}

const nameOf = ({ person, team }: OwnerCard): string => person ?? team

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

import type { Departure } from '../../lib/messages.ts'
import { words } from '../words/en.ts'
import { pageWords } from '../words/en-pages.ts'
import { clockTime } from '../words/time.ts'
import { groupByDay } from './group-by-day.ts'

interface DeparturesProps {
  departures: Departure[]
  /** How many to show, the newest first; all when absent. */
  limit?: number
  onDelete: (id: string) => void
}

/** What left this device: when, to whom, and exactly which words. */
export function Departures({ departures, limit, onDelete }: DeparturesProps) {
  const said = pageWords.departures
  if (departures.length === 0) return <p>{said.none}</p>
  const newest = [...departures].sort((a, b) => b.at - a.at).slice(0, limit)
  const left = departures.length - newest.length
  return (
    <>
      {groupByDay(newest).map(({ day, departures: ofDay }) => (
        <div key={day} class="stack lines">
          <h3 class="small">{day}</h3>
          <ul class="lines">
            {ofDay.map((departure) => (
              <DepartureLine key={departure.id} departure={departure} onDelete={onDelete} />
            ))}
          </ul>
        </div>
      ))}
      {left > 0 && <p class="small">{said.newer(left)}</p>}
      <p class="small">{said.removeHint}</p>
    </>
  )
}

function DepartureLine({ departure, onDelete }: { departure: Departure; onDelete: (id: string) => void }) {
  const said = pageWords.departures
  const { id, at, owner, channel, address, subject, body, copied } = departure
  return (
    <li>
      <span>{said.to(owner)}</span>
      <time class="small" dateTime={new Date(at).toISOString()}>
        {clockTime(at, { now: at })}
      </time>
      <details class="wide">
        <summary>
          {subject || (body || copied ? said.words : said.opened)}
          <span class="unseen">: {said.show}</span>
        </summary>
        <div class="stack">
          <p class="small">
            <bdi>{address}</bdi>, {words.owner.by[channel]}
          </p>
          {body && <ExactText text={body} />}
          {copied && (
            <>
              <p class="small">{said.copied}</p>
              <ExactText text={copied} />
            </>
          )}
          {!body && !copied && <p class="small">{subject ? said.subjectOnly : said.nothing}</p>}
          <button type="button" class="quiet" onClick={() => onDelete(id)}>
            {said.remove}
          </button>
        </div>
      </details>
    </li>
  )
}

// biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must scroll by keyboard
const ExactText = ({ text }: { text: string }) => <pre tabIndex={0}>{text}</pre>

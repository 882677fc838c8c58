import { actions } from '../../../lib/check/verdict.ts'
import type { OwnerCard } from '../../../lib/owners/card.ts'
import { words } from '../../words/en.ts'
import { handbookWords } from '../../words/en-handbook.ts'
import { minutesInWords } from '../../words/time.ts'
import { awayInWords, hoursInWords } from './hours-in-words.ts'
import { languagesInWords, peopleInWords } from './people-in-words.ts'
import { behind, type OwnedTopic, peopleOf } from './read-owned-topics.ts'

interface OwnerTableProps {
  owned: OwnedTopic[]
  owners: OwnerCard[]
  /** Epoch milliseconds. */
  now: number
}

/** Who owns what, a topic a row. On narrow screens each row reads as a card. */
export function OwnerTable({ owned, owners, now }: OwnerTableProps) {
  const { columns, table, nobody } = handbookWords.owners
  const whenOf = (owner: OwnerCard): string => {
    const away = awayInWords(owner.hours, now)
    const whole = [hoursInWords(owner.hours), away && handbookWords.owners.away(away)]
    return [...whole, ...peopleInWords(owner, now)].filter(Boolean).join('. ')
  }
  return (
    <details>
      <summary>{table}</summary>
      <table class="owner-table">
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {owned.map(({ topic, first, also }) => (
            <tr key={topic}>
              <th scope="row">{handbookWords.topics[topic]}</th>
              <td data-column={columns.first}>
                {[first.team, peopleOf(first)].filter(Boolean).join(', ')} ({languagesInWords(first.languages)})
              </td>
              <td data-column={columns.also}>{also.map(({ team }) => team).join(', ') || '–'}</td>
              <td data-column={columns.when}>{whenOf(first)}</td>
              <td data-column={columns.fast}>
                {promisesInWords(first).map((promise) => (
                  <span key={promise} class="promise">
                    {promise}
                  </span>
                ))}
              </td>
              <td data-column={columns.backup}>{behind(first, owners).backup || nobody}</td>
              <td data-column={columns.last}>{behind(first, owners).last || nobody}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** "Ask first: an hour", "Please check: 4 hours": the firmest first, each promise once. */
function promisesInWords({ promise, hours }: OwnerCard): string[] {
  const said = new Map<string, string>()
  for (const action of [...actions].reverse()) {
    const minutes = promise[action]
    const time = minutes === undefined ? undefined : minutesInWords(minutes, hours.always)
    if (time !== undefined && !said.has(time)) said.set(time, words.action[action])
  }
  return [...said].map(([time, action]) => `${action}: ${time}`)
}

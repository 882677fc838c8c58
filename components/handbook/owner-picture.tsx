import type { OwnerCard } from '../../lib/owners/card.ts'
import { handbookWords } from '../words/en-handbook.ts'
import { hoursInWords, promiseInWords } from './hours-in-words.ts'
import type { OwnerLane } from './read-owned-topics.ts'
import { WeekStrip } from './week-strip.tsx'

/** Who owns what, at a glance: topics on one side, the person who answers on the other, with their week and their promise. */
export function OwnerPicture({ lanes, defaultOwner }: { lanes: OwnerLane[]; defaultOwner: string }) {
  const said = handbookWords.owners
  return (
    <figure class="owner-picture">
      <figcaption class="small">{said.picture}</figcaption>
      <ul>
        {lanes.map(({ owner, first, also }) => (
          <li key={owner.id} class={first.length > 0 ? 'lane' : 'lane helping'}>
            <div class="lane-topics">
              <ul class="chips">
                {first.map((topic) => (
                  <li key={topic}>{handbookWords.topics[topic]}</li>
                ))}
                {owner.id === defaultOwner && <li>{said.everythingElse}</li>}
              </ul>
              {also.length > 0 && (
                <p class="small">
                  {said.helps}: {also.map((topic) => handbookWords.topics[topic]).join(', ')}
                </p>
              )}
              {first.length + also.length === 0 && owner.id !== defaultOwner && <p class="small">{said.standsIn}</p>}
            </div>
            <div class="lane-owner" id={`owner-${owner.id}`} tabIndex={-1}>
              <p>
                <b>{owner.team}</b>
                {owner.person && (
                  <>
                    <br />
                    {owner.person}
                  </>
                )}
              </p>
              <WeekStrip hours={owner.hours} />
              <p class="small">{hoursInWords(owner.hours)}</p>
              <Promises owner={owner} />
            </div>
          </li>
        ))}
      </ul>
    </figure>
  )
}

function Promises({ owner: { promise, hours } }: { owner: OwnerCard }) {
  const said = handbookWords.owners
  const { hold, advise } = promise
  return (
    <p class="small">
      {hold !== undefined && (
        <span class="promise">
          <b>{promiseInWords(hold, hours)}</b> {said.firm}
        </span>
      )}
      {advise !== undefined && advise !== hold && (
        <span class="promise">
          <b>{promiseInWords(advise, hours)}</b> {said.otherwise}
        </span>
      )}
    </p>
  )
}

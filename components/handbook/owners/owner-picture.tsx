import type { Channel, OwnerCard } from '../../../lib/owners/card.ts'
import { contactHref } from '../../popup/contact-link.tsx'
import { handbookWords } from '../../words/en-handbook.ts'
import { minutesInWords } from '../../words/time.ts'
import { awayInWords, hoursInWords } from './hours-in-words.ts'
import { languagesInWords, peopleInWords } from './people-in-words.ts'
import { behind, type OwnerLane, peopleOf } from './read-owned-topics.ts'
import { WeekStrip } from './week-strip.tsx'

interface OwnerPictureProps {
  lanes: OwnerLane[]
  owners: OwnerCard[]
  defaultOwner: string
  /** Epoch milliseconds. */
  now: number
}

/** Who owns what, at a glance: topics on one side, the person who answers on the other, with their week and their promise. */
export function OwnerPicture({ lanes, owners, defaultOwner, now }: OwnerPictureProps) {
  const said = handbookWords.owners
  return (
    <figure class="owner-picture">
      <figcaption class="small">{said.picture}</figcaption>
      <ul>
        {lanes.map((lane) => (
          <li key={lane.owner.id} class={lane.first.length > 0 ? 'lane' : 'lane helping'}>
            <LaneTopics lane={lane} isDefault={lane.owner.id === defaultOwner} />
            <LaneOwner owner={lane.owner} owners={owners} now={now} />
          </li>
        ))}
      </ul>
    </figure>
  )
}

function LaneTopics({ lane: { first, also, standsInFor }, isDefault }: { lane: OwnerLane; isDefault: boolean }) {
  const said = handbookWords.owners
  const theirs = [...first.map((topic) => handbookWords.topics[topic]), ...(isDefault ? [said.everythingElse] : [])]
  return (
    <div class="lane-topics">
      {theirs.length > 0 && (
        <ul class="chips">
          {theirs.map((topic) => (
            <li key={topic}>{topic}</li>
          ))}
        </ul>
      )}
      {also.length > 0 && (
        <p class="small">
          {said.helps}: {also.map((topic) => handbookWords.topics[topic]).join(', ')}
        </p>
      )}
      {theirs.length === 0 && standsInFor.length > 0 && (
        <p class="small">
          {said.standsInFor}: {standsInFor.map(({ team }) => team).join(', ')}
        </p>
      )}
    </div>
  )
}

function LaneOwner({ owner, owners, now }: { owner: OwnerCard; owners: OwnerCard[]; now: number }) {
  const said = handbookWords.owners
  const { id, team, channels, hours, languages } = owner
  const people = peopleOf(owner)
  const away = awayInWords(hours, now)
  const { backup, last } = behind(owner, owners)
  return (
    <div class="lane-owner" id={`owner-${id}`} tabIndex={-1}>
      <div>
        <p>
          <b>{team}</b>
        </p>
        {people && <p>{people}</p>}
        <Promises owner={owner} />
      </div>
      <div>
        <WeekStrip hours={hours} />
        <p class="small">{hoursInWords(hours)}</p>
        {away && <p class="small">{said.away(away)}</p>}
      </div>
      <div class="small wide">
        {peopleInWords(owner, now).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{said.speaks(languagesInWords(languages))}</p>
        {channels.map((channel) => (
          <p key={channel.address}>
            <ChannelLine channel={channel} />
          </p>
        ))}
        {backup && (
          <p>
            {said.columns.backup}: <bdi>{backup}</bdi>
          </p>
        )}
        {last && (
          <p>
            {said.columns.last}: <bdi>{last}</bdi>
          </p>
        )}
      </div>
    </div>
  )
}

/** A way to reach them. Only a mail and a call can be begun from here: other ways want a question. */
function ChannelLine({ channel: { kind, address, label } }: { channel: Channel }) {
  if (kind === 'mail' || kind === 'phone') return <a href={contactHref(address)}>{address}</a>
  return <bdi>{label ? `${label}, ${address}` : address}</bdi>
}

function Promises({ owner: { promise, hours } }: { owner: OwnerCard }) {
  const said = handbookWords.owners
  const { hold, advise } = promise
  return (
    <p class="small">
      {hold !== undefined && (
        <span class="promise">
          <b>{minutesInWords(hold, hours.always)}</b> {hold === advise ? said.always : said.firm}
        </span>
      )}
      {advise !== undefined && advise !== hold && (
        <span class="promise">
          <b>{minutesInWords(advise, hours.always)}</b> {said.otherwise}
        </span>
      )}
    </p>
  )
}

import { useState } from 'preact/hooks'
import type { Guide, Note } from '../../lib/compose/guide.ts'
import { words } from '../words/en.ts'
import { groupNotes } from './group-notes.ts'
import { OwnerRow } from './owner-row.tsx'
import { useSurroundings } from './surroundings.ts'

/** The panel at the publish press: what there is, one press to go back, one to go on. */
export function GatePanel({ gate: { notes, firmest } }: { gate: NonNullable<Guide['gate']> }) {
  const { actions } = useSurroundings()
  const [ticked, setTicked] = useState(false)
  const { gate, action } = words
  const tick = { note: null, advise: null, confirm: gate.tick, hold: gate.tickHeld }[firmest]
  return (
    <>
      <h2 id="title">{gate.title}</h2>
      <p id="about">{firmest === 'hold' ? gate.held : gate.count(notes.length)}</p>
      <ul class="notes">
        {groupNotes(notes).map((group) => (
          <li key={`${group.action} ${group.title}`}>
            <span class={`action line-${group.action}`}>{action[group.action]}</span>
            <b>{group.title}</b>
            {group.quotes.length > 0 && (
              <span class="small quotes">{group.quotes.map((quote) => `“${quote}”`).join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
      {askedFirst(notes).map((note) => (
        <OwnerRow key={note.key} note={note} main={false} />
      ))}
      {tick && (
        <label class="tick">
          <input type="checkbox" checked={ticked} onChange={({ currentTarget }) => setTicked(currentTarget.checked)} />
          <span>{tick}</span>
        </label>
      )}
      <p class="small">{gate.again}</p>
      <div class="choices">
        <button type="button" class="button main" data-first onClick={() => actions.goBack()}>
          {gate.back}
        </button>
        <button type="button" class="button" disabled={tick !== null && !ticked} onClick={() => actions.goOn()}>
          {gate.goOn}
        </button>
      </div>
    </>
  )
}

/** A note of each whom to ask first, or who was asked before. */
function askedFirst(notes: Note[]): Note[] {
  const owned = notes.filter(({ owner, waiting, finding }) => owner && (waiting || finding.action === 'hold'))
  const sameAs = (one: Note) => (other: Note) =>
    other.owner?.id === one.owner?.id && other.waiting?.isOver === one.waiting?.isOver
  return owned.filter((note) => owned.find(sameAs(note)) === note)
}

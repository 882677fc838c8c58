import { Avatar } from './parts.tsx'
import type { Typeahead } from './use-typeahead.ts'

export function TypeaheadList({ typeahead }: { typeahead: Typeahead }) {
  return (
    <div id={typeahead.id} role="listbox" className="typeahead">
      {typeahead.options.map((person, index) => (
        <button
          type="button"
          key={person.handle}
          id={`${typeahead.id}-${index}`}
          role="option"
          aria-selected={index === typeahead.active}
          data-testid="typeaheadResult"
          // The caret must stay in the box for the text to land there.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => typeahead.accept(index)}
        >
          <Avatar handle={person.handle} />
          <div>
            <b>{person.name}</b>
            <div className="quiet">@{person.handle}</div>
          </div>
        </button>
      ))}
    </div>
  )
}

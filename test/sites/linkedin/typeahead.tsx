import { useRef, useState } from 'react'
import { everybody, type Person } from './people.ts'

interface Choice {
  people: Person[]
  index: number
  pick(person: Person): void
}

/** The state of the @mention list of one editor; its keys are offered before the editor's own. */
export function useTypeahead() {
  const live = useRef<Choice | null>(null)
  const [choice, setChoice] = useState<Choice | null>(null)
  const set = (next: Choice | null) => {
    live.current = next
    setChoice(next)
  }

  return {
    choice,
    hide: () => set(null),
    show(query: string, pick: Choice['pick']) {
      const people = everybody.filter(({ name }) => name.toLowerCase().startsWith(query.toLowerCase()))
      set(people.length > 0 ? { people, index: 0, pick } : null)
    },
    /** True when the open list took the key. */
    onKey({ key }: KeyboardEvent): boolean {
      const now = live.current
      if (!now) return false
      const turn = { ArrowDown: 1, ArrowUp: -1 }[key]
      if (turn) set({ ...now, index: (now.index + turn + now.people.length) % now.people.length })
      else if (key === 'Enter' || key === 'Tab') pickFrom(now)
      else if (key === 'Escape') set(null)
      else return false
      return true
    },
  }

  function pickFrom({ people, index, pick }: Choice) {
    const person = people[index]
    set(null)
    if (person) pick(person)
  }
}

export function Typeahead({ choice, className }: { choice: Choice | null; className: string }) {
  if (!choice) return null
  return (
    <div role="listbox" aria-label="People and companies" className={className}>
      {choice.people.map((person, index) => (
        <div
          key={person.slug}
          role="option"
          tabIndex={-1}
          aria-selected={index === choice.index}
          onMouseDown={(event) => {
            event.preventDefault()
            choice.pick(person)
          }}
        >
          <strong>{person.name}</strong> <span>{person.headline}</span>
        </div>
      ))}
    </div>
  )
}

import type { Person } from '../people.ts'

/** A name as the old front-end writes it: once for the eye and once for a screen reader. */
export function PersonName({ person, className }: { person: Person; className: string }) {
  return (
    <span className={className}>
      <span aria-hidden="true">{person.name}</span>
      <span className="visually-hidden">{person.name}</span>
    </span>
  )
}

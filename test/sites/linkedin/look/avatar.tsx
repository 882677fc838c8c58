import type { Person } from '../people.ts'

/** A drawn portrait: initials on the person's colour, square for a company. */
export function Avatar({ person, className, size = 48 }: { person: Person; className?: string; size?: number }) {
  return (
    <img
      className={className}
      src={portrait(person)}
      alt={`${person.name}’s profile`}
      width={size}
      height={size}
      data-entity-urn={person.urn}
    />
  )
}

function portrait({ name, colour, company }: Person): string {
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="${company ? 4 : 24}"
fill="${colour}"/><text x="24" y="31" text-anchor="middle" font-family="sans-serif" font-size="19" font-weight="600" fill="#fff">${initials}</text></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

import { communities } from '../communities.ts'
import { Menu } from './menu.tsx'

export const everyone = 'Alle'

/** Whom a new post is for; only the words of the button say it. */
export function Audience({ value, onChange }: { value: string; onChange(value: string): void }) {
  return (
    <Menu
      label="Zielgruppe auswählen"
      face={value}
      items={[everyone, ...communities.map(({ name }) => name)].map((name) => ({ name, onPick: () => onChange(name) }))}
    />
  )
}

import { useState } from 'react'

interface Props {
  label: string
  face: string
  items: { name: string; onPick(): void }[]
}

/** A button that unfolds a list of others. */
export function Menu({ label, face, items }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="r-menu">
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </button>
      {isOpen && (
        <div role="menu">
          {items.map(({ name, onPick }) => (
            <button
              type="button"
              role="menuitem"
              key={name}
              onClick={() => {
                setOpen(false)
                onPick()
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

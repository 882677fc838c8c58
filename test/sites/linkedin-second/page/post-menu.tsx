import { useState } from 'react'

/** What one may do with a post of one's own. */
export function PostMenu({ onEdit }: { onEdit(): void }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="_h8">
      <button type="button" aria-label="Bedieningsmenu openen" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        ⋯
      </button>
      {isOpen && (
        <div role="menu">
          <button
            type="button"
            role="menuitem"
            onClick={() => {
              setOpen(false)
              onEdit()
            }}
          >
            Bijdrage bewerken
          </button>
        </div>
      )}
    </div>
  )
}

import { useState } from 'react'
import { Button } from './parts.tsx'
import { Sheet } from './sheet.tsx'

/** The outlined button before the publish button; the confirm button of its sheet publishes. */
export function Boost({ ready, publish }: { ready: boolean; publish(): void }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="outlined" disabled={!ready} onClick={() => setOpen(true)}>
        Boost
      </Button>
      {open && (
        <Sheet
          title="Boost your post"
          text="Reach more people for three days."
          confirm="Post and boost"
          cancel="Not now"
          onConfirm={() => {
            setOpen(false)
            publish()
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </>
  )
}

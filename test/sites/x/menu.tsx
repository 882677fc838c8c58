import { type ReactNode, useState } from 'react'
import { Button, Layer } from './parts.tsx'

export interface Choice {
  label: string
  testid?: string
  choose(): void
}

/** A button and the small menu it opens, in a layer of its own as the site has it. */
export function Menu(props: { testid: string; label: string; look?: string; choices: Choice[]; children: ReactNode }) {
  const { testid, label, look = 'action', choices, children } = props
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look={look} data-testid={testid} aria-label={label} aria-haspopup="menu" onClick={() => setOpen(true)}>
        {children}
      </Button>
      {open && (
        <Layer>
          <div
            className="mask"
            aria-hidden="true"
            onClick={(event) => {
              event.stopPropagation()
              setOpen(false)
            }}
          />
          <div role="menu" data-testid="Dropdown" className="menu">
            {choices.map((choice) => (
              <Button
                key={choice.label}
                role="menuitem"
                data-testid={choice.testid}
                onClick={() => {
                  setOpen(false)
                  choice.choose()
                }}
              >
                {choice.label}
              </Button>
            ))}
          </div>
        </Layer>
      )}
    </>
  )
}

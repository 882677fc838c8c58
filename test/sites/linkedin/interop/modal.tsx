import { type MouseEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { say } from '../labels.ts'
import { Icon } from '../look/icon.tsx'
import { trapFocus } from './focus-trap.ts'

interface Props {
  id: string
  className: string
  label: string
  onDismiss(): void
  children: ReactNode
}

/** The old front-end's modal: traps the focus; a click whose point is on the backdrop dismisses it. */
export function Modal({ id, className, label, onDismiss, children }: Props) {
  const dialog = useRef<HTMLDivElement>(null)
  const [before] = useState(() => document.activeElement)

  useLayoutEffect(() => {
    return dialog.current ? trapFocus(dialog.current, before) : undefined
  }, [before])

  const dismissOutside = ({ detail, clientX, clientY }: MouseEvent) => {
    const box = dialog.current?.getBoundingClientRect()
    if (detail === 0 || !box) return
    const inside = clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom
    if (!inside) onDismiss()
  }

  return (
    <div className="artdeco-modal-overlay artdeco-modal-overlay--is-top-layer ember-view" onClick={dismissOutside}>
      <div
        ref={dialog}
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        data-test-modal=""
        data-test-modal-id={id}
        className={`artdeco-modal artdeco-modal--layer-default ${className} ember-view`}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDismiss()
        }}
      >
        <button
          type="button"
          aria-label={say('Dismiss')}
          className="artdeco-button artdeco-button--circle artdeco-modal__dismiss ember-view"
          onClick={onDismiss}
        >
          <Icon name="close" size={20} />
        </button>
        {children}
      </div>
    </div>
  )
}

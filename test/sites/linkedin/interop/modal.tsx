import { type MouseEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { account } from '../account.ts'
import { say } from '../labels.ts'
import { Icon } from '../look/icon.tsx'
import { trapFocus } from './focus-trap.ts'

interface Props {
  id: string
  className: string
  label: string
  /** Some accounts get it as a native modal <dialog>. */
  mayBeNative?: boolean
  onDismiss(): void
  children: ReactNode
}

/** The old front-end's modal: traps the focus; a click whose point is on the backdrop dismisses it. */
export function Modal({ id, className, label, mayBeNative, onDismiss, children }: Props) {
  const native = mayBeNative && account.nativeDialog
  const dialog = useRef<HTMLDialogElement & HTMLDivElement>(null)
  const Dialog = native ? 'dialog' : 'div'

  const [before] = useState(() => document.activeElement)

  useLayoutEffect(() => {
    if (!dialog.current) return
    if (native) dialog.current.showModal()
    return trapFocus(dialog.current, before)
  }, [native, before])

  const dismissOutside = ({ detail, clientX, clientY }: MouseEvent) => {
    const box = dialog.current?.getBoundingClientRect()
    if (detail === 0 || !box) return
    const inside = clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom
    if (!inside) onDismiss()
  }

  return (
    <div className="artdeco-modal-overlay artdeco-modal-overlay--is-top-layer ember-view" onClick={dismissOutside}>
      <Dialog
        ref={dialog}
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        data-test-modal=""
        data-test-modal-id={id}
        className={`artdeco-modal artdeco-modal--layer-default ${className} ember-view`}
        onCancel={(event) => {
          event.preventDefault()
          onDismiss()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !native) onDismiss()
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
      </Dialog>
    </div>
  )
}

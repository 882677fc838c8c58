import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { say } from '../labels.ts'
import box from '../look/box.module.css'
import { Icon } from '../look/icon.tsx'

/** The modal of server-driven pages: the browser's own, which makes all else inert. */
export function NativeDialog({ onDismiss, children }: { onDismiss(): void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      data-testid="dialog"
      className={box.nativeDialog}
      onCancel={(event) => {
        event.preventDefault()
        onDismiss()
      }}
    >
      <button type="button" aria-label={say('Dismiss')} className={box.tool} onClick={onDismiss}>
        <Icon name="close" size={20} />
      </button>
      <div data-testid="dialog-content">{children}</div>
    </dialog>
  )
}

import { createPortal } from 'react-dom'

/** The sheet that sells reach; its first button sends the post. */
export function BoostSheet({ onSend, onClose }: { onSend(): void; onClose(): void }) {
  return createPortal(
    <div className="r-sheet" role="alertdialog" aria-label="Post bewerben">
      <button
        type="button"
        onClick={() => {
          onClose()
          onSend()
        }}
      >
        Posten und bewerben
      </button>
      <button type="button" onClick={onClose}>
        Abbrechen
      </button>
    </div>,
    document.body,
  )
}

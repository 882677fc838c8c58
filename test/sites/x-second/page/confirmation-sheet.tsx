import { createPortal } from 'react-dom'

type Answer = 'confirm' | 'cancel'

interface Props {
  title: string
  confirm: string
  cancel: string
  onAnswer(answer: Answer): void
}

/** A question over everything else, at the end of the page. */
export function ConfirmationSheet({ title, confirm, cancel, onAnswer }: Props) {
  return createPortal(
    <div className="r-sheet" role="alertdialog" aria-label={title}>
      <h1>{title}</h1>
      <button type="button" data-testid="confirmationSheetCancel" onClick={() => onAnswer('cancel')}>
        {cancel}
      </button>
      <button type="button" data-testid="confirmationSheetConfirm" onClick={() => onAnswer('confirm')}>
        {confirm}
      </button>
    </div>,
    document.body,
  )
}

import { say } from '../labels.ts'

/** The site's own second thought about a post, asked over the composer. */
export function NudgeDialog({ onPost }: { onPost(): void }) {
  return (
    <div className="artdeco-modal-overlay artdeco-modal-overlay--confirmation" role="alertdialog">
      <div className="artdeco-modal artdeco-modal--confirmation">
        <h2 className="artdeco-modal__header">{say('Take another look?')}</h2>
        <div className="artdeco-modal__actionbar">
          <button type="button" className="artdeco-button artdeco-button--primary" onClick={onPost}>
            <span className="artdeco-button__text">{say('Post anyway')}</span>
          </button>
        </div>
      </div>
    </div>
  )
}

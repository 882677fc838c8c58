/** When the post is to appear, asked in the place of the editor. */
export function PlanView({ onDone }: { onDone(): void }) {
  return (
    <>
      <h2>Bijdrage inplannen</h2>
      <label className="_j1">
        Datum <input id="share-post__scheduled-date" defaultValue="1-12-2026" />
      </label>
      <label className="_j1">
        Tijd <input id="share-post__scheduled-time" defaultValue="09:00" />
      </label>
      <button type="button" className="share-box-footer__primary-btn" onClick={onDone}>
        Volgende
      </button>
    </>
  )
}

const audiences = { ANYONE: 'Iedereen', CONNECTIONS_ONLY: 'Alleen connecties', CONTAINER: 'Groep' }

/** Who may see the post: asked when the person wants it, or by the site after the press on "Plaatsen". */
export function AudienceView({ onDone }: { onDone(): void }) {
  return (
    <>
      <h2>Wie kan je bijdrage zien?</h2>
      {Object.entries(audiences).map(([id, name]) => (
        <label key={id} className="_j1">
          <input type="radio" name="audience" id={id} defaultChecked={id === 'ANYONE'} /> {name}
        </label>
      ))}
      <button type="button" className="share-box-footer__primary-btn" onClick={onDone}>
        Gereed
      </button>
    </>
  )
}

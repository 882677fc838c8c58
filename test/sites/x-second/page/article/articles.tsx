import { openPage } from '../../place.ts'

export const articles = '/compose/articles'

/** The person's own articles, none so far. */
export function Articles() {
  return (
    <>
      <h2>Artikel</h2>
      <p>Noch nichts geschrieben.</p>
      <button type="button" aria-label="Artikel schreiben" onClick={() => openPage(`${articles}/edit/8801`)}>
        Schreiben
      </button>
    </>
  )
}

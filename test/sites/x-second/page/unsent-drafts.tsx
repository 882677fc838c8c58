import { unsent } from '../unsent.ts'

/** The list of what was put aside; one press brings a draft back. */
export function UnsentDrafts({ onPick }: { onPick(texts: string[]): void }) {
  return (
    <ul aria-label="Nicht gesendet" className="r-list">
      {unsent().map((texts, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list stays as it is while it is open.
        <li key={index}>
          <button type="button" onClick={() => onPick(texts)}>
            {texts.join(' … ')}
          </button>
        </li>
      ))}
    </ul>
  )
}

const longest = 25
const most = 4

interface Props {
  choices: string[]
  onChange(choices: string[] | undefined): void
}

/** The choices of a poll: plain fields that only their labels tell apart, as no id of theirs is known. */
export function Poll({ choices, onChange }: Props) {
  return (
    <div role="group" aria-label="Umfrage" className="r-poll">
      {choices.map((choice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: choices are only added at the end.
        <label key={index}>
          <span>{`Option ${index + 1}`}</span>
          <input
            autoComplete="off"
            dir="auto"
            maxLength={longest}
            value={choice}
            onChange={({ target }) => onChange(choices.with(index, target.value))}
          />
        </label>
      ))}
      {choices.length < most && (
        <button type="button" onClick={() => onChange([...choices, ''])}>
          Option hinzufügen
        </button>
      )}
      <select aria-label="Tage">
        <option>1</option>
        <option>3</option>
      </select>
      <button type="button" onClick={() => onChange(undefined)}>
        Umfrage entfernen
      </button>
    </div>
  )
}

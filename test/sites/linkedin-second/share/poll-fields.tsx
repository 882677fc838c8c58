const labels = ['Je vraag', 'Keuze 1', 'Keuze 2']

/** A question and its choices, under the words of the post. */
export function PollFields({ values, onChange }: { values: string[]; onChange(values: string[]): void }) {
  return (
    <fieldset>
      <legend>Peiling</legend>
      {labels.map((label, at) => (
        <label key={label} className="_j1">
          {label}
          <input
            type="text"
            maxLength={140}
            aria-label={label}
            value={values[at]}
            onChange={({ target }) => onChange(values.with(at, target.value))}
          />
        </label>
      ))}
    </fieldset>
  )
}

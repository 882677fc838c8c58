/** The choices are text inputs inside the composer that are not part of the post's text. */
export function Poll({ remove }: { remove(): void }) {
  return (
    <div className="poll">
      {['Choice 1', 'Choice 2'].map((label) => (
        <input key={label} name={label.replace(' ', '')} maxLength={25} placeholder={label} aria-label={label} />
      ))}
      <button type="button" className="text-button" onClick={remove}>
        Remove poll
      </button>
    </div>
  )
}

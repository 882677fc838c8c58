export interface ToolsProps {
  onPicture(address: string): void
  onPoll(): void
  onSchedule?: (() => void) | undefined
}

/** What can be put to a post. The file field is out of sight, behind a button. */
export function Tools({ onPicture, onPoll, onSchedule }: ToolsProps) {
  return (
    <nav aria-live="polite" className="r-row">
      <button
        type="button"
        aria-label="Bilder oder Videos hinzufügen"
        onClick={({ currentTarget }) => currentTarget.parentElement?.querySelector('input')?.click()}
      >
        ▣
      </button>
      <input
        type="file"
        hidden
        data-testid="fileInput"
        accept="image/*"
        onChange={({ target }) => target.files?.[0] && onPicture(URL.createObjectURL(target.files[0]))}
      />
      <button type="button" data-testid="gifSearchButton" aria-label="GIF hinzufügen">
        GIF
      </button>
      <button type="button" data-testid="createPollButton" aria-label="Umfrage hinzufügen" onClick={onPoll}>
        ☰
      </button>
      {onSchedule && (
        <button type="button" data-testid="scheduleOption" aria-label="Post planen" onClick={onSchedule}>
          ◷
        </button>
      )}
    </nav>
  )
}

import { TextEditor } from './text-editor.tsx'

/** What one is called on one's own profile: the editor of comments and a button that submits, but no post. */
export function HeadlineDialog({ onClose }: { onClose(): void }) {
  return (
    <div role="dialog" aria-label="Intro bewerken" className="_i9">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
        }}
      >
        <TextEditor label="Kopregel" surface="headline" onChange={() => {}} />
        <button type="submit">Opslaan</button>
      </form>
    </div>
  )
}

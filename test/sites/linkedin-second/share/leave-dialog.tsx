import { SecondDialog } from './second-dialog.tsx'

/** What becomes of a draft whose box is closed. */
export function LeaveDialog({ onKeep, onDiscard }: { onKeep(): void; onDiscard(): void }) {
  return (
    <SecondDialog label="Concept opslaan?">
      <p>Je bijdrage staat klaar als je terugkomt.</p>
      <button type="button" onClick={onDiscard}>
        Verwijderen
      </button>
      <button type="button" aria-label="Opslaan als concept" onClick={onKeep}>
        Opslaan als concept
      </button>
    </SecondDialog>
  )
}

import { AudienceView } from './audience-view.tsx'
import { SecondDialog } from './second-dialog.tsx'

/** The question who may see the post, over the share box. */
export function AudienceDialog({ onDone }: { onDone(): void }) {
  return (
    <SecondDialog label="Instellingen voor bijdrage">
      <AudienceView onDone={onDone} />
    </SecondDialog>
  )
}

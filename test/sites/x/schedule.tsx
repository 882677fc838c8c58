import { Button, Layer } from './parts.tsx'

/** The date of a scheduled post: its confirm button stores the time only, the composer's button schedules. */
export function ScheduleDialog({ store, close }: { store(time: string): void; close(): void }) {
  return (
    <Layer>
      <div className="mask" aria-hidden="true" onClick={close} />
      <div role="dialog" aria-modal="true" aria-label="Schedule" className="dialog">
        <div className="app-bar">
          <h2 className="app-bar-title">Schedule</h2>
          <Button
            look="solid"
            data-testid="scheduledConfirmationPrimaryAction"
            onClick={() => store('Fri, Dec 4, 2026 at 9:00 AM')}
          >
            Confirm
          </Button>
        </div>
        <label className="schedule-field">
          Month
          <select defaultValue="12">
            <option value="12">December</option>
          </select>
        </label>
      </div>
    </Layer>
  )
}

/** Above the box: when the post goes out. */
export function ScheduledFor({ time }: { time: string }) {
  return (
    <div data-testid="scheduledTweetIndicator" className="quiet">
      Will send on {time}
    </div>
  )
}

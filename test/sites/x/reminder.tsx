import { Sheet } from './sheet.tsx'

/** What the site asks after the publish button: about pictures without description, about the last edit of a post. */
export type Question = 'alt-text' | 'last-edit'

const words = {
  'alt-text': {
    title: 'Don’t forget to make your image accessible',
    text: 'Adding descriptions helps everyone to understand a picture.',
    confirm: 'Add descriptions',
    cancel: 'Not this time',
  },
  'last-edit': { title: 'This is your last edit', text: 'It cannot be undone.', confirm: 'Update', cancel: 'Cancel' },
}

const testids = {
  sheet: 'confirmationSheetDialog',
  confirm: 'confirmationSheetConfirm',
  cancel: 'confirmationSheetCancel',
}

/** Its second button posts where it reminds, its first where it asks to confirm. */
export function Reminder(props: { question: Question; goOn(): void; goBack(): void }) {
  const { question, goOn, goBack } = props
  const isReminder = question === 'alt-text'
  return (
    <Sheet
      {...words[question]}
      testids={testids}
      onConfirm={isReminder ? goBack : goOn}
      onCancel={isReminder ? goOn : goBack}
    />
  )
}

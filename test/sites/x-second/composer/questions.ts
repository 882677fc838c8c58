import type { Item } from './item.ts'

/** What is asked once more before a post goes out, and the answer that sends it. */
export interface Question {
  title: string
  confirm: string
  cancel: string
  sends: 'confirm' | 'cancel'
}

const description: Question = {
  title: 'Vergiss nicht, dein Bild zu beschreiben',
  confirm: 'Beschreibung hinzufügen',
  cancel: 'Dieses Mal nicht',
  sends: 'cancel',
}

const lastEdit: Question = {
  title: 'Das ist deine letzte Bearbeitung',
  confirm: 'Aktualisieren',
  cancel: 'Weiter bearbeiten',
  sends: 'confirm',
}

/** No picture of this replica can be given a description, so that each is asked about. */
export function questionBefore(items: Item[], isEdit: boolean): Question | undefined {
  if (isEdit) return lastEdit
  return items.some(({ picture }) => picture) ? description : undefined
}

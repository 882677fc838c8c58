import { useEffect, useState } from 'react'
import { say } from '../labels.ts'
import type { Person } from '../people.ts'
import { exposeModel, recordPublish } from '../record.ts'
import { compose } from './compose-store.ts'
import { Modal } from './modal.tsx'

/** Not a post: the private note of an invitation to connect. */
export function ConnectNote({ person }: { person: Person }) {
  const [text, setText] = useState('')
  useEffect(() => exposeModel('note', () => text), [text])
  const close = () => compose.set(null)
  return (
    <Modal
      id="send-invite-modal"
      className="send-invite"
      label={say('Add a note to your invitation')}
      onDismiss={close}
    >
      <h2 className="artdeco-modal__header">{say('Add a note to your invitation')}</h2>
      <div className="artdeco-modal__content">
        <p>{person.name} sees it with your invitation.</p>
        <textarea
          id="custom-message"
          name="message"
          className="connect-button-send-invite__custom-message"
          placeholder="Ex: We know each other from…"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="artdeco-modal__actionbar">
        <button
          type="button"
          aria-label="Send invitation"
          className="artdeco-button artdeco-button--primary"
          disabled={text === ''}
          onClick={() => {
            recordPublish('note', text, 'button')
            close()
          }}
        >
          <span className="artdeco-button__text">{say('Send')}</span>
        </button>
      </div>
    </Modal>
  )
}

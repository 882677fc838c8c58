import { useState } from 'react'
import { x } from '../style/x.ts'
import { PressButton } from '../ui/press-button.tsx'

/** The profile's bio: a field about the person, not a post. */
export function Bio() {
  const [bio, setBio] = useState('Community lead at Brightwater')
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <div className={card}>
      <h2 className={x('font-size:20px; font-weight:700')}>Intro</h2>
      {draft === null ? (
        <>
          <div>{bio}</div>
          <PressButton className={button} onPress={() => setDraft(bio)}>
            Edit bio
          </PressButton>
        </>
      ) : (
        <>
          <textarea
            aria-label="Enter bio text"
            placeholder="Describe who you are"
            maxLength={101}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
            className={field}
          />
          <PressButton
            className={button}
            onPress={() => {
              setBio(draft)
              setDraft(null)
            }}
          >
            Save
          </PressButton>
        </>
      )}
    </div>
  )
}

const card = x(
  'display:grid; gap:12px; padding:16px; margin-bottom:16px; border-radius:8px; background:var(--card); box-shadow:var(--card-shadow); narrow>border-radius:0',
)
const field = x(
  'min-height:72px; padding:8px 12px; border:1px solid var(--divider); border-radius:6px; background:var(--comment); resize:none',
)
const button = x(
  'display:grid; place-items:center; height:36px; border-radius:6px; font-weight:600; background:var(--soft-button)',
)

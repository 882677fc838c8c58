import type { FormEvent } from 'react'
import { x } from '../style/x.ts'
import { Dialog } from '../ui/dialog.tsx'
import { PressButton } from '../ui/press-button.tsx'
import * as styles from './styles.ts'

interface Props {
  audience: string
  onBack(): void
  onPost(): void
  onSubmit(event: FormEvent): void
}

/** The second step: the text can no longer be changed here, and "Post" is the button that publishes. */
export function PostSettings({ audience, onBack, onPost, onSubmit }: Props) {
  return (
    <Dialog title="Post settings" onClose={onBack}>
      <form method="POST" onSubmit={onSubmit}>
        <ul className={x('padding:8px 16px 16px')}>
          <li className={row}>
            <span>Post audience</span>
            <span className={value}>{audience}</span>
          </li>
          <li className={row}>
            <span>Scheduling options</span>
            <span className={value}>Publish now</span>
          </li>
          <li className={row}>
            <span>Share to story</span>
            <span className={value}>Off</span>
          </li>
        </ul>
        <div className={x('display:grid; grid-template-columns:1fr 1fr; gap:8px; padding:0 16px 16px')}>
          <PressButton label="Back" className={back} onPress={onBack}>
            <span>Back</span>
          </PressButton>
          <PressButton label="Post" className={styles.primaryButton(false)} onPress={onPost}>
            <span>Post</span>
          </PressButton>
        </div>
        <input type="submit" style={{ display: 'none' }} />
      </form>
    </Dialog>
  )
}

const row = x('display:flex; justify-content:space-between; padding:14px 0; border-bottom:1px solid var(--divider)')
const value = x('color:var(--secondary-text)')
const back = x(
  'display:grid; place-items:center; height:36px; border-radius:6px; font-weight:600; background:var(--soft-button)',
)

import { type ChangeEvent, useRef } from 'react'
import { x } from '../style/x.ts'
import { Icon } from '../ui/icon.tsx'
import { PressButton } from '../ui/press-button.tsx'
import * as styles from './styles.ts'

/** "Add to your post": a row of buttons apart from the text box. */
export function PostToolbar({ onPicture }: { onPicture(address: string): void }) {
  const file = useRef<HTMLInputElement>(null)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const picture = event.target.files?.[0]
    if (picture) onPicture(URL.createObjectURL(picture))
  }
  return (
    <div className={x('padding:16px')}>
      <div className={row}>
        <div className={x('flex-grow:1; font-weight:600; font-size:15px')}>Add to your post</div>
        <input
          ref={file}
          type="file"
          accept="image/*,video/*"
          multiple
          className={x('display:none')}
          onChange={choose}
        />
        <PressButton label="Photo/video" className={styles.roundButton} onPress={() => file.current?.click()}>
          <Icon name="photo" size={24} />
        </PressButton>
        <PressButton label="Tag people" aria-haspopup="dialog" className={styles.roundButton} onPress={nothing}>
          <Icon name="tag" size={24} />
        </PressButton>
        <PressButton label="Feeling/activity" aria-haspopup="dialog" className={styles.roundButton} onPress={nothing}>
          <Icon name="emoji" size={24} />
        </PressButton>
        <PressButton label="Check in" aria-haspopup="dialog" className={styles.roundButton} onPress={nothing}>
          <Icon name="place" size={24} />
        </PressButton>
      </div>
    </div>
  )
}

const nothing = () => {}
const row = x(
  'display:flex; align-items:center; gap:4px; padding:8px 12px; border:1px solid var(--divider); border-radius:8px',
)

import { smallRoundButton } from '../compose/styles.ts'
import { ines } from '../data.ts'
import { x } from '../style/x.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { PressButton } from '../ui/press-button.tsx'
import { Thread } from './thread.tsx'

/** The chat pop-up at the foot of any page. */
export function ChatTab({ onClose }: { onClose(): void }) {
  return (
    <div data-pagelet="ChatTab" className={tab}>
      <div
        className={x('display:flex; align-items:center; gap:8px; padding:8px; border-bottom:1px solid var(--divider)')}
      >
        <Avatar of={ines} size={32} />
        <h3 className={x('flex-grow:1; font-weight:600')}>{ines.name}</h3>
        <PressButton label="Close chat" className={smallRoundButton} onPress={onClose}>
          <Icon name="close" />
        </PressButton>
      </div>
      <Thread surface="message" />
    </div>
  )
}

const tab = x(
  'position:fixed; right:24px; bottom:0; z-index:200; width:328px; max-width:100%; height:400px; display:flex; flex-direction:column; border-radius:8px 8px 0 0; background:var(--card); box-shadow:var(--shadow); narrow>right:0',
)

import { x } from '../style/x.ts'
import { Icon } from '../ui/icon.tsx'
import { PressButton } from '../ui/press-button.tsx'
import { smallRoundButton } from './styles.ts'

const tools = [
  ['Comment with an avatar sticker', 'sticker'],
  ['Insert an emoji', 'emoji'],
  ['Attach a photo or video', 'photo'],
  ['Comment with a GIF', 'gif'],
] as const

export function CommentToolbar() {
  return (
    <ul className={x('display:flex; margin-left:-6px')}>
      {tools.map(([label, icon]) => (
        <li key={label}>
          <PressButton label={label} aria-haspopup="dialog" className={smallRoundButton} onPress={() => {}}>
            <Icon name={icon} size={18} />
          </PressButton>
        </li>
      ))}
    </ul>
  )
}

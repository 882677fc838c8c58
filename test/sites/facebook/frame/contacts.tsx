import { ines, maya, tomas } from '../data.ts'
import { x } from '../style/x.ts'
import { Avatar } from '../ui/avatar.tsx'
import { PressButton } from '../ui/press-button.tsx'

export function Contacts({ onChat }: { onChat(): void }) {
  return (
    <div role="complementary" data-pagelet="RightRail" className={rail}>
      <h3 className={x('padding:8px; color:var(--secondary-text); font-weight:600; font-size:17px')}>Contacts</h3>
      {[ines, tomas, maya].map((person) => (
        <PressButton key={person.name} className={row} onPress={onChat}>
          <Avatar of={person} size={36} />
          <span>{person.name}</span>
        </PressButton>
      ))}
    </div>
  )
}

const rail = x('position:sticky; top:56px; align-self:start; padding:16px 8px; mid>display:none')
const row = x(
  'display:flex; align-items:center; gap:12px; padding:8px; border-radius:8px; font-weight:500; hover>background:var(--hover)',
)

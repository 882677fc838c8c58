import { ines, maya, tomas } from '../data.ts'
import { Thread } from '../messenger/thread.tsx'
import { x } from '../style/x.ts'
import { Avatar } from '../ui/avatar.tsx'

export function MessagesPage() {
  return (
    <div role="main" className={page}>
      <div className={x('border-right:1px solid var(--divider); padding:16px; narrow>display:none')}>
        <h1 className={x('font-size:24px; font-weight:700; margin-bottom:12px')}>Chats</h1>
        {[ines, tomas, maya].map((person) => (
          <div key={person.name} className={x('display:flex; align-items:center; gap:12px; padding:8px 0')}>
            <Avatar of={person} />
            <span className={x('font-weight:500')}>{person.name}</span>
          </div>
        ))}
      </div>
      <div className={x('display:flex; flex-direction:column; min-width:0; min-height:0')}>
        <h2 className={x('padding:16px; font-weight:600; border-bottom:1px solid var(--divider)')}>{ines.name}</h2>
        <Thread surface="messages" />
      </div>
    </div>
  )
}

const page = x(
  'display:grid; grid-template-columns:320px 1fr; height:calc(100vh - 56px); background:var(--card); narrow>grid-template-columns:1fr',
)

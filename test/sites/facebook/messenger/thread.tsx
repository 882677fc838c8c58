import { useState } from 'react'
import { PostText } from '../feed/post-text.tsx'
import { x } from '../style/x.ts'
import { MessageBox } from './message-box.tsx'

const greeting = { mine: false, text: 'Did you see the Lumo numbers? Keep it to yourself until Monday 🙂' }

/** The messages with one person and the box for the next. */
export function Thread({ surface }: { surface: string }) {
  const [messages, setMessages] = useState([greeting])
  return (
    <>
      <div
        role="log"
        className={x('flex-grow:1; overflow-y:auto; display:flex; flex-direction:column; gap:4px; padding:12px')}
      >
        {messages.map(({ mine, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added
          <div key={index} className={mine ? own : theirs}>
            <PostText text={text} />
          </div>
        ))}
      </div>
      <MessageBox surface={surface} onSend={(text) => setMessages((all) => [...all, { mine: true, text }])} />
    </>
  )
}

const bubble = 'max-width:75%; padding:8px 12px; border-radius:18px; overflow-wrap:anywhere'
const own = x(`${bubble}; align-self:flex-end; background:var(--button); color:var(--on-button)`)
const theirs = x(`${bubble}; align-self:flex-start; background:var(--comment)`)

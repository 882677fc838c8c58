import { type ReactNode, useState } from 'react'
import { ConfirmationSheet } from '../page/confirmation-sheet.tsx'
import { Wrap } from '../wrap.tsx'
import { Attachments } from './attachments.tsx'
import { Box } from './box.tsx'
import { Poll } from './poll.tsx'
import { type Question, questionBefore } from './questions.ts'
import { Toolbar } from './toolbar.tsx'
import type { Draft } from './use-draft.ts'

type Via = Parameters<Draft['send']>[0]

interface Props {
  draft: Draft
  button: 'tweetButton' | 'tweetButtonInline'
  label: string
  placeholder: string
  takesFocus?: boolean
  /** An original post that is open to all. */
  canBoost?: boolean
  canGrow?: boolean
  isEdit?: boolean
  /** A quoted post, between the text and the tools. */
  below?: ReactNode
  onSchedule?: (() => void) | undefined
}

/** Boxes and their tools, which exist only for the active box, once somebody has been in it. */
export function Composer(props: Props) {
  const { draft, button, label, placeholder, below, onSchedule } = props
  const { takesFocus = false, canBoost = false, canGrow = false, isEdit = false } = props
  const { items, change } = draft
  const [active, setActive] = useState(takesFocus ? 0 : -1)
  const [question, setQuestion] = useState<Question>()
  const isThread = items.length > 1

  function send(via: Via) {
    const asked = draft.isReady ? questionBefore(items, isEdit) : undefined
    if (asked) setQuestion(asked)
    else draft.send(via)
  }

  return (
    <div className="r-composer">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: boxes are only added at the end.
        <div key={index} className="r-item">
          <Wrap depth={9}>
            <div data-testid={`tweetTextarea_${index}_label`} className="r-text">
              <Wrap depth={4}>
                <Box
                  index={index}
                  state={item.text}
                  placeholder={placeholder}
                  takesFocus={takesFocus && index === active}
                  onChange={(text) => change(index, { text })}
                  onFocus={() => setActive(index)}
                  onSend={() => send('shortcut')}
                />
              </Wrap>
            </div>
          </Wrap>
          {item.picture && <Attachments picture={item.picture} />}
          {item.choices && <Poll choices={item.choices} onChange={(choices) => change(index, { choices })} />}
          {below}
          {index === active && (
            <Wrap depth={3}>
              <Toolbar
                revision={draft.text}
                id={button}
                label={isThread ? 'Alle posten' : label}
                isReady={draft.isReady}
                canBoost={canBoost && !isThread}
                onPicture={(picture) => change(index, { picture })}
                onPoll={() => change(index, { choices: ['', ''] })}
                onSchedule={onSchedule}
                onAdd={
                  canGrow
                    ? () => {
                        draft.add()
                        setActive(items.length)
                      }
                    : undefined
                }
                onSend={() => send('button')}
              />
            </Wrap>
          )}
        </div>
      ))}
      {question && (
        <ConfirmationSheet
          {...question}
          onAnswer={(answer) => {
            setQuestion(undefined)
            if (answer === question.sends) draft.send('button')
          }}
        />
      )}
    </div>
  )
}

import { EditorState } from 'draft-js'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Attachments } from './attachments.tsx'
import { Boost } from './boost.tsx'
import { limit, plain } from './decorators.tsx'
import { Avatar, Depth } from './parts.tsx'
import { me } from './people.ts'
import { PlainBox } from './plain-box.tsx'
import { Poll } from './poll.tsx'
import { PublishButton } from './publish-button.tsx'
import { QuotedPost } from './quoted-post.tsx'
import { record, type Via } from './record.ts'
import { type Question, Reminder } from './reminder.tsx'
import { ScheduleDialog, ScheduledFor } from './schedule.tsx'
import type { Post } from './seed.ts'
import { addPosts, editPost } from './store.ts'
import { TextBox } from './text-box.tsx'
import { isPhone } from './theme.ts'
import { ToolBar } from './tool-bar.tsx'
import { textOf, useThread } from './use-thread.ts'

interface ComposerProps {
  surface: string
  inline: boolean
  placeholder: string
  texts?: string[] | undefined
  replyTo?: string | undefined
  quoted?: Post | undefined
  /** The id of the post that is being changed; the site grants it one edit more. */
  edits?: string | undefined
  /** Phones: where the publish button goes, outside the tool bar. */
  appBar?: HTMLElement | null
  /** Inline: "+" goes on in the dialog. */
  continueInDialog?: (texts: string[]) => void
  onText?: (text: string) => void
  onPublished?: () => void
}

/** One composer: the boxes of a thread, with tool bar and publish button at the active one. */
export function Composer(props: ComposerProps) {
  const { surface, inline, placeholder, texts = [''], replyTo, quoted, edits, appBar } = props
  const { continueInDialog, onText, onPublished } = props
  const thread = useThread(surface, texts)
  const [active, setActive] = useState(texts.length - 1)
  const [touched, setTouched] = useState(!inline || !replyTo)
  const [images, setImages] = useState<string[]>([])
  const [choices, setChoices] = useState<string[] | null>(null)
  const [scheduling, setScheduling] = useState(false)
  const [time, setTime] = useState('')
  const [asked, setAsked] = useState<{ question: Question; via: Via } | null>(null)
  const { boxes } = thread
  const ready = canPublish(boxes.map(textOf))
  useEffect(() => onText?.(boxes.map(textOf).join('\n\n')))

  const send = (via: Via) => {
    const now = thread.read()
    record.published.push({ surface, text: [...now, ...(choices ?? [])].join('\n\n'), via })
    if (edits) editPost(edits, now[0] ?? '')
    else addPosts(now, replyTo)
    thread.reset()
    setActive(0)
    setImages([])
    setChoices(null)
    setTime('')
    setAsked(null)
    onPublished?.()
  }
  const publish = (via: Via) => {
    if (!canPublish(thread.read())) return
    if (images.length > 0) setAsked({ question: 'alt-text', via })
    else if (edits) setAsked({ question: 'last-edit', via })
    else send(via)
  }
  const addBox = () => {
    if (continueInDialog) {
      continueInDialog([...thread.read(), ''])
      thread.reset()
      return
    }
    thread.add()
    setActive(boxes.length)
  }
  const postLabel = boxes.length > 1 ? 'Post all' : 'Post'
  const answerLabel = replyTo ? 'Reply' : postLabel
  const timedLabel = time ? 'Schedule' : answerLabel
  const button = (
    <PublishButton
      inline={inline}
      label={edits ? 'Update' : timedLabel}
      ready={ready}
      publish={() => publish('button')}
    />
  )

  return (
    <div className={inline ? 'composer' : 'composer in-dialog'}>
      {appBar && createPortal(button, appBar)}
      {time && <ScheduledFor time={time} />}
      {boxes.map((box, index) => {
        const change = (next: (editor: EditorState) => EditorState) => thread.update(box.key, next)
        const boxProps = {
          index,
          editor: box.editor,
          change,
          placeholder: index > 0 ? 'Add another post' : placeholder,
          autoFocus: !inline && index === active,
          onFocus: () => {
            setActive(index)
            setTouched(true)
          },
          publish: () => publish('shortcut'),
        }
        return (
          <div key={box.key} className="thread-box">
            <Avatar handle={me.handle} />
            <div className="thread-main">
              <Depth n={3}>
                {isPhone ? (
                  <PlainBox {...boxProps} />
                ) : (
                  <TextBox {...boxProps} onCrash={() => change(() => EditorState.createEmpty(plain))} />
                )}
              </Depth>
              {index === 0 && <Attachments images={images} remove={(gone) => setImages(without(images, gone))} />}
              {index === active && choices && (
                <Poll choices={choices} change={setChoices} remove={() => setChoices(null)} />
              )}
              {index === 0 && quoted && <QuotedPost post={quoted} />}
              {index === active && touched && (
                <ToolBar
                  length={textOf(box).length}
                  change={change}
                  attach={(files) => setImages([...images, ...files.map((file) => URL.createObjectURL(file))])}
                  addPoll={() => setChoices(['', ''])}
                  schedule={() => setScheduling(true)}
                  addBox={inline && replyTo ? undefined : addBox}
                >
                  {!replyTo && !edits && boxes.length === 1 && (
                    <Boost ready={ready} publish={() => publish('button')} />
                  )}
                  {!appBar && button}
                </ToolBar>
              )}
            </div>
            {!touched && button}
          </div>
        )
      })}
      {scheduling && (
        <ScheduleDialog
          close={() => setScheduling(false)}
          store={(chosen) => {
            setTime(chosen)
            setScheduling(false)
          }}
        />
      )}
      {asked && <Reminder question={asked.question} goOn={() => send(asked.via)} goBack={() => setAsked(null)} />}
    </div>
  )
}

const canPublish = (texts: string[]) =>
  texts.some((text) => text.trim()) && texts.every(({ length }) => length <= limit)

const without = <T,>(all: T[], gone: T) => all.filter((each) => each !== gone)

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
import { record, type Via } from './record.ts'
import { addPosts } from './store.ts'
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
  /** Phones: where the publish button goes, outside the tool bar. */
  appBar?: HTMLElement | null
  /** Inline: "+" goes on in the dialog. */
  continueInDialog?: (texts: string[]) => void
  onText?: (text: string) => void
  onPublished?: () => void
}

/** One composer: the boxes of a thread, with tool bar and publish button at the active one. */
export function Composer(props: ComposerProps) {
  const { surface, inline, placeholder, texts = [''], replyTo, appBar, continueInDialog, onText, onPublished } = props
  const thread = useThread(surface, texts)
  const [active, setActive] = useState(texts.length - 1)
  const [touched, setTouched] = useState(!inline || !replyTo)
  const [images, setImages] = useState<string[]>([])
  const [poll, setPoll] = useState(false)
  const { boxes } = thread
  const ready = canPublish(boxes.map(textOf))
  useEffect(() => onText?.(boxes.map(textOf).join('\n\n')))

  const publish = (via: Via) => {
    const now = thread.read()
    if (!canPublish(now)) return
    record.published.push({ surface, text: now.join('\n\n'), via })
    addPosts(now, replyTo)
    thread.reset()
    setActive(0)
    setImages([])
    setPoll(false)
    onPublished?.()
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
  const button = (
    <PublishButton
      inline={inline}
      label={replyTo ? 'Reply' : postLabel}
      ready={ready}
      publish={() => publish('button')}
    />
  )

  return (
    <div className={inline ? 'composer' : 'composer in-dialog'}>
      {appBar && createPortal(button, appBar)}
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
              {index === active && poll && <Poll remove={() => setPoll(false)} />}
              {index === active && touched && (
                <ToolBar
                  length={textOf(box).length}
                  change={change}
                  attach={(files) => setImages([...images, ...files.map((file) => URL.createObjectURL(file))])}
                  addPoll={() => setPoll(true)}
                  addBox={inline && replyTo ? undefined : addBox}
                >
                  {!replyTo && boxes.length === 1 && <Boost ready={ready} publish={() => publish('button')} />}
                  {!appBar && button}
                </ToolBar>
              )}
            </div>
            {!touched && button}
          </div>
        )
      })}
    </div>
  )
}

const canPublish = (texts: string[]) =>
  texts.some((text) => text.trim()) && texts.every(({ length }) => length <= limit)

const without = <T,>(all: T[], gone: T) => all.filter((each) => each !== gone)

import { type ReactNode, useState } from 'react'
import { Wrap } from '../wrap.tsx'
import { Box } from './box.tsx'
import { Toolbar } from './toolbar.tsx'
import { useBoxes } from './use-boxes.ts'

interface Props {
  surface: string
  button: 'tweetButton' | 'tweetButtonInline'
  label: string
  placeholder: string
  /** What was in the box before anybody typed. */
  text?: string
  takesFocus?: boolean
  isAnswer?: boolean
  /** A quoted post, between the text and the tools. */
  below?: ReactNode
  onSent?: () => void
}

/** Boxes and their tools, which exist only for the active box, once somebody has been in it. */
export function Composer(props: Props) {
  const { surface, button, label, placeholder, text = '', takesFocus = false, isAnswer = false, below, onSent } = props
  const { boxes, isEmpty, text: written, add, change, send } = useBoxes(surface, { text, onSent })
  const [active, setActive] = useState(takesFocus ? 0 : -1)
  return (
    <div className="r-composer">
      {boxes.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: boxes are only added at the end.
        <div key={index} className="r-item">
          <Wrap depth={9}>
            <div data-testid={`tweetTextarea_${index}_label`} className="r-text">
              <Wrap depth={4}>
                <Box
                  index={index}
                  state={state}
                  placeholder={placeholder}
                  takesFocus={takesFocus && index === active}
                  onChange={(next) => change(index, next)}
                  onFocus={() => setActive(index)}
                  onSend={() => send('shortcut')}
                />
              </Wrap>
            </div>
          </Wrap>
          {below}
          {index === active && (
            <Wrap depth={3}>
              <Toolbar
                revision={written}
                id={button}
                label={boxes.length > 1 ? 'Alle posten' : label}
                isEmpty={isEmpty}
                canBoost={!isAnswer && boxes.length === 1}
                onAdd={
                  isAnswer
                    ? undefined
                    : () => {
                        add()
                        setActive(boxes.length)
                      }
                }
                onSend={() => send('button')}
              />
            </Wrap>
          )}
        </div>
      ))}
    </div>
  )
}

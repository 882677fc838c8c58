import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { x } from '../style/x.ts'
import { useFocusTrap } from './focus-trap.ts'
import { Icon } from './icon.tsx'
import { PressButton } from './press-button.tsx'
import { Wrap } from './wrap.tsx'

interface Props {
  title: string
  wide?: boolean
  /** Kept in the page but not shown, while a later step is in front. */
  hidden?: boolean
  onClose(): void
  children: ReactNode
}

/** A modal dialog in a layer of its own at the end of the body, as the site's portals are. */
export function Dialog({ title, wide = false, hidden = false, onClose, children }: Props) {
  const titleId = useId()
  const panel = useRef<HTMLDivElement>(null)
  const [layer] = useState(() => document.createElement('div'))
  // Before the effects of the children, so that a box can take focus at once.
  useLayoutEffect(() => {
    layer.className = x('position:relative; z-index:300')
    document.body.append(layer)
    return () => layer.remove()
  }, [layer])
  useFocusTrap(panel, !hidden)

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onClose()
  }
  return createPortal(
    <div className={hidden ? x('display:none') : scrim}>
      <Wrap depth={2}>
        <div
          ref={panel}
          role="dialog"
          aria-labelledby={titleId}
          className={wide ? wideBox : box}
          onKeyDown={closeOnEscape}
        >
          <div className={head}>
            <h2 id={titleId} className={x('font-size:20px; font-weight:700; text-align:center')}>
              {title}
            </h2>
            <div className={x('position:absolute; top:12px; right:16px')}>
              <PressButton label="Close" className={round} onPress={onClose}>
                <Icon name="close" />
              </PressButton>
            </div>
          </div>
          {children}
        </div>
      </Wrap>
    </div>,
    layer,
  )
}

const scrim = x(
  'position:fixed; inset:0; overflow:auto; background:var(--scrim); display:grid; place-items:center; padding:16px; narrow>padding:0; narrow>place-items:start stretch',
)
const panelStyle =
  'position:relative; max-width:100%; border-radius:8px; background:var(--card); box-shadow:var(--shadow); narrow>width:100%; narrow>min-height:100vh; narrow>border-radius:0'
const box = x(`${panelStyle}; width:500px`)
const wideBox = x(`${panelStyle}; width:860px`)
const head = x('padding:16px 60px; border-bottom:1px solid var(--divider)')
const round = x(
  'width:36px; height:36px; border-radius:50%; display:grid; place-items:center; background:var(--soft-button); color:var(--secondary-text)',
)

import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { people } from './people.ts'
import { navigate } from './router.ts'

/** Anonymous wrappers, as deep as the site's own. */
export function Depth({ n, children }: { n: number; children: ReactNode }): ReactNode {
  if (n === 0) return children
  return (
    <div className="css-175oi2r">
      <Depth n={n - 1}>{children}</Depth>
    </div>
  )
}

/** Dialogs and sheets live beside the page, in their own layers. */
export function Layer({ children }: { children: ReactNode }) {
  const layers = document.getElementById('layers')
  return layers && createPortal(<div className="css-175oi2r layer">{children}</div>, layers)
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { look?: string; 'data-testid'?: string }

/** Native button whose press never reaches listeners above the root, as the site's press responder has it. */
export function Button({ look = '', children, onClick, disabled, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      role="button"
      className={`css-175oi2r ${look}`}
      disabled={disabled}
      aria-disabled={disabled || undefined}
      onClick={(event) => {
        event.stopPropagation()
        onClick?.(event)
      }}
      {...rest}
    >
      <div dir="ltr" className="css-146c3p1">
        <span className="css-1jxf684">{children}</span>
      </div>
    </button>
  )
}

/** A link of the single page application. */
export function Link({ to, children, ...rest }: { to: string; children: ReactNode; [attribute: string]: unknown }) {
  return (
    <a
      href={to}
      role="link"
      onClick={(event) => {
        event.preventDefault()
        event.stopPropagation()
        navigate(to)
      }}
      {...rest}
    >
      {children}
    </a>
  )
}

export function Avatar({ handle }: { handle: string }) {
  const hue = 47 * (people.findIndex((person) => person.handle === handle) + 4)
  return (
    <div data-testid={`UserAvatar-Container-${handle}`} className="avatar">
      <Depth n={2}>
        <div
          className="avatar-face"
          aria-hidden="true"
          style={{ backgroundImage: `linear-gradient(135deg, hsl(${hue} 70% 62%), hsl(${hue + 40} 65% 42%))` }}
        />
      </Depth>
    </div>
  )
}

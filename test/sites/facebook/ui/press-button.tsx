import { type AriaAttributes, type KeyboardEvent, type ReactNode, useRef } from 'react'

interface Props extends Pick<AriaAttributes, 'aria-haspopup' | 'aria-expanded' | 'aria-pressed'> {
  label?: string
  className?: string
  disabled?: boolean
  onPress(): void
  children: ReactNode
}

/** The site's button: a div that handles Enter and Space itself on key up, so the keyboard makes no click event. */
export function PressButton({ label, className, disabled = false, onPress, children, ...aria }: Props) {
  const held = useRef<string | null>(null)
  const press = () => {
    if (!disabled) onPress()
  }
  const down = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    held.current = event.key
  }
  const up = (event: KeyboardEvent) => {
    if (held.current !== event.key) return
    held.current = null
    press()
  }
  return (
    <div
      {...aria}
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled || undefined}
      className={className}
      onClick={press}
      onKeyDown={down}
      onKeyUp={up}
      onBlur={() => {
        held.current = null
      }}
    >
      {children}
    </div>
  )
}

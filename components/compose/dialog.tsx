import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { usePlace, useSurroundings } from './surroundings.ts'

interface DialogProps {
  /** What the dialog shows; focus moves to the start of a new step when it was inside the one before. */
  step: 'card' | 'gate' | 'question'
  /** Which of them, where a step has several: another one begins at its top. */
  of?: string | null
  /** True for a step that stops the person, and so must be heard. */
  modal?: boolean
  children: ComponentChildren
}

const focusable = 'a[href], button:not(:disabled), input:not([type=radio]:not(:checked)), summary, [tabindex="0"]'

/** The one floating sheet at the box, labelled by its #title and #about. Tab stays inside. */
export function Dialog({ step, of, modal = false, children }: DialogProps) {
  const { focus } = useSurroundings()
  const sheet = useRef<HTMLDivElement>(null)
  usePlace(sheet, modal ? 'panel' : 'card')

  const begun = useRef('')
  useLayoutEffect(() => {
    const what = `${step} ${of}`
    if (!sheet.current || begun.current === what) return
    begun.current = what
    sheet.current.scrollTop = 0
  })

  const shown = useRef<DialogProps['step'] | null>(null)
  const wasInside = focus.isInside(sheet.current)
  useLayoutEffect(() => {
    const dialog = sheet.current
    if (!dialog || shown.current === step) return
    shown.current = step
    if (!modal && !wasInside && !focus.byKeyboard()) return
    focus.enter(dialog.querySelector<HTMLElement>('[data-first]') ?? dialog)
  })
  useLayoutEffect(() => {
    const dialog = sheet.current
    return () => dialog && focus.leave(dialog)
  }, [focus])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && sheet.current) turnAround(event, sheet.current)
  }

  return (
    <div
      ref={sheet}
      class={`sheet ${step}`}
      role="dialog"
      aria-modal={modal ? 'true' : undefined}
      aria-labelledby="title"
      aria-describedby="about"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}

/** Tab from the last part goes to the first, and back: our host stands at the end of the page, far from the box. */
function turnAround(event: KeyboardEvent, dialog: HTMLElement): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>(focusable)]
  const active = (dialog.getRootNode() as ShadowRoot).activeElement
  const ends = [stops[0], stops.at(-1)]
  const [next, edge] = event.shiftKey ? ends.reverse() : ends
  if (active !== edge && !(event.shiftKey && active === dialog)) return
  event.preventDefault()
  next?.focus()
}

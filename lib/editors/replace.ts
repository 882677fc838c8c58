import type { Span } from '../check/verdict.ts'
import type { WriteResult } from './editor.ts'
import { hasFocus, isElsewhere } from './focus.ts'
import { type Clock, type Hands, hands, realClock } from './hands.ts'

export interface Change {
  /** The text the change was made for; the box must still hold it. */
  expected: string
  span: Span
  text: string
}

/** One kind of field, as the procedure below needs it. Spans are offsets of `read()`. */
export interface Field {
  el: HTMLElement
  read(): string
  select(span: Span): void
  /** The selection's offsets, null when it lies outside the field. */
  selection(): Span | null
  /** Puts `text` (empty: removes) in the place of the selected span through the editor's own input path. */
  insert(text: string, span: Span): void
  /** Takes the last change back, as the person's own undo would. */
  undo(): void
  /** What it shows after a change is final: a wrong text is taken back before the person's next key can build on it. */
  isInstant?: boolean
  /** Brings the editor to rest, where it may not be. */
  steady?(): void
  /** How long the hands must have rested, or one undo would take the typing back with the change. */
  rest: number
}

/** The editors learn a selection from an event that comes later; writing sooner goes to the old caret or breaks Draft. */
const settle = 60
/** A slow page may need this many looks, `settle` apart, until it shows the change. */
const looks = 6

/** As the person sees it: browsers may type a space as one that does not break. */
const seen = (text: string): string => text.replaceAll('\u00a0', ' ')

/** Where the caret belongs after the change: shifted behind it, unmoved before it, at its end when it was inside. */
function shifted(offset: number, { span, text }: Change): number {
  const end = span.start + text.length
  if (offset >= span.end) return offset - span.end + end
  return offset > span.start ? end : offset
}

/** Puts the caret where the person had it; an editor that hears of it only later would take their next key elsewhere. */
function giveBack({ el, select }: Field, caret: Span): void {
  if (!hasFocus(el)) return
  select(caret)
  el.ownerDocument.dispatchEvent(new Event('selectionchange'))
}

/**
 * Focus, select, wait, write, read back, give the caret back. Nothing is written while the person composes, is in another
 * field, or the box no longer holds `expected`; what the editor made something else of is taken back, never written over.
 */
export async function replace(
  field: Field,
  change: Change,
  state: Hands = hands,
  clock: Clock = realClock,
): Promise<WriteResult> {
  const { el } = field
  const { expected, span, text } = change
  const mayWrite = (): boolean => el.isConnected && !state.isComposing && !isElsewhere(el) && field.read() === expected
  if (!mayWrite()) return 'busy'

  const restLeft = (): number => field.rest - (clock.now() - state.lastMoved)
  for (let left = restLeft(); left > 0; left = restLeft()) {
    await clock.wait(left)
    if (!mayWrite()) return 'busy'
  }

  field.steady?.()
  const caret = field.selection() ?? { start: span.end, end: span.end }
  if (!hasFocus(el)) el.focus({ preventScroll: true })
  const begun = clock.now()
  const isSelected = (): boolean => {
    const now = field.selection()
    return now?.start === span.start && now.end === span.end
  }
  // What the person types now belongs at their caret, not in the place of the words.
  state.beforeKey = () => giveBack(field, caret)
  try {
    // A slow page may put its own caret back after the focus: asked twice more, unless it is the person who moves it.
    let asks = 3
    do {
      field.select(span)
      await clock.wait(settle)
      const isMoved = state.lastMoved > begun && !isSelected()
      if (isMoved || !mayWrite() || !hasFocus(el)) return 'busy'
    } while (--asks && !isSelected())
  } finally {
    state.beforeKey = undefined
  }
  // The editor does not let this be selected, as ProseMirror does with a part of a mention.
  if (!isSelected()) return 'mismatch'

  field.insert(text, span)
  return readBack(field, change, caret, state, clock)
}

/** Waits until the field shows the change; where the editor made something else of it, that is taken back. */
async function readBack(field: Field, change: Change, caret: Span, state: Hands, clock: Clock): Promise<WriteResult> {
  const { el } = field
  const { expected, span, text } = change
  const written = clock.now()
  const wanted = seen(expected.slice(0, span.start) + text + expected.slice(span.end))
  let isShown = false
  const look = (): void => {
    if (isShown || seen(field.read()) !== wanted) return
    isShown = true
    giveBack(field, { start: shifted(caret.start, change), end: shifted(caret.end, change) })
  }
  // What is typed before we look belongs at the caret as well.
  state.beforeKey = look
  for (let left = looks; left && !isShown; left--) {
    if (!field.isInstant || field.read() === expected) await clock.wait(settle)
    look()
  }
  state.beforeKey = undefined
  if (isShown) return 'done'
  // Not where the person has written on meanwhile.
  if (el.isConnected && field.read() !== expected && state.lastMoved <= written) {
    field.undo()
    giveBack(field, caret)
    await clock.wait(settle)
  }
  return 'mismatch'
}

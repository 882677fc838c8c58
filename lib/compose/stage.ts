import { actions, firmnessOf } from '../check/verdict.ts'
import type { Box } from '../sites/site.ts'
import { rememberCaret } from './caret.ts'
import type { Clock } from './clock.ts'
import { emptyGuide, type Guide, type GuideActions, type Note, type Question } from './guide.ts'
import { Host } from './host.ts'
import { type Session, unchecked } from './session.ts'
import { Shown } from './shown.ts'

/** Draws the guide into our shadow root; the answer takes it away again. */
export type MountUi = (options: {
  root: ShadowRoot
  guide: Shown<Guide>
  actions: GuideActions
  /** Where the box is in the window now, and what publishes it; null while the box is gone. */
  anchor: () => { box: DOMRect; publish?: DOMRect } | null
  now: () => number
}) => () => void

export interface StageOptions {
  clock: Clock
  mountUi: MountUi
  actionsOf(stage: Stage): GuideActions
  /** The panel of a stopped press could not be seen. */
  failed(): void
}

/** A drawn panel is in the page after a frame or two, and a double press is over by then. */
const shownWithinMs = 500

/** What the page shows of us: the guide of one box at a time, and the panel over all boxes of a stopped press. */
export class Stage {
  readonly guide = new Shown<Guide>(emptyGuide)
  session: Session | null = null
  #open: string | null = null
  #question: Question | null = null
  /** Back to where the person was when the card opened. */
  #restore = () => {}
  #stopped: { sessions: Session[]; keys: Set<string>; restore: () => void } | null = null
  #host: Host | null = null
  #unmount: (() => void) | null = null
  #options: StageOptions
  /** Our part of the page could not be drawn. */
  #broken = false
  #actions: GuideActions

  constructor(options: StageOptions) {
    this.#options = options
    this.#actions = options.actionsOf(this)
  }

  get root(): ShadowRoot | undefined {
    return this.#host?.root
  }

  /** From now on the page shows this box's guide. The panel of a stopped press stays until it is answered. */
  show(session: Session): void {
    if (this.session !== session) this.#open = this.#question = null
    this.session = session
    this.refresh()
  }

  /** The session is over: what it showed goes away. */
  drop(session: Session): void {
    if (this.#stopped?.sessions.includes(session)) this.closePanel()
    if (this.session !== session) return
    this.session = null
    this.clear()
  }

  /** Takes everything of ours out of the page. */
  clear(): void {
    this.#broken = false
    this.#open = this.#question = this.#stopped = null
    this.guide.value = emptyGuide
    this.#unmount?.()
    this.#unmount = null
    this.#host?.remove()
    this.#host = null
  }

  openNote(session: Session, asked: string): void {
    const at = session.toOpen().findIndex(({ key }) => key === asked)
    // The last look may be older than the last key, and what it found has grown since.
    session.update()
    const { key } = session.note(asked) ?? session.toOpen()[at] ?? {}
    if (!key) return
    session.memory.seen.add(key)
    // Before the focus moves: afterwards X's editor has no caret any more.
    if (!this.#host?.root.activeElement) this.#restore = rememberCaret(session.box)
    this.show(session)
    this.#open = key
    this.refresh()
  }

  closeNote(): void {
    this.returnCaret()
    this.#open = null
    this.refresh()
  }

  /** Moves the focus into the open card, as soon as it is drawn: in a microtask, so no quick Tab still belongs to the page. */
  enterCard(): void {
    queueMicrotask(() => {
      if (this.#host?.root.activeElement === null) this.#sheet()?.focus({ preventScroll: true })
    })
  }

  showQuestion(question: Question | null): void {
    this.#question = question
    this.refresh()
  }

  /** Shows the panel of a stopped press. False when it cannot be shown: then nothing may be stopped. */
  openPanel(sessions: Session[], notes: Note[]): boolean {
    const first = sessions.find((session) => notes.some(({ key }) => session.note(key)))
    if (!first) return false
    this.#stopped = { sessions, keys: new Set(notes.map((note) => note.key)), restore: rememberCaret(first.box) }
    this.show(first)
    if (!this.#mount(first) || this.guide.value.gate === null) {
      this.#stopped = null
      this.refresh()
      return false
    }
    bringIntoView(drawn(first.box))
    this.#options.clock.after(shownWithinMs, () => this.#confirmShown())
    return true
  }

  /** Lets the next press through with exactly these texts and notes: what came up meanwhile still stops it. */
  grantPasses(): void {
    const { sessions = [], keys = new Set<string>() } = this.#stopped ?? {}
    for (const session of sessions) session.memory.pass = { text: session.text, keys }
  }

  /** Gives focus and caret back to the box: as they were at the stopped press, or when our own part holds the focus. */
  returnCaret(): void {
    if (this.#stopped) this.#stopped.restore()
    else if (this.#host?.root.activeElement) this.#restore()
  }

  closePanel(): void {
    this.#countSeen()
    this.#stopped = null
    this.refresh()
  }

  /** False while the page or a fault of ours keeps what we would show from the person: then nothing is stopped either. */
  isShown(): boolean {
    return !this.#broken && (this.#host?.isShown() ?? true)
  }

  /** Closes the sheet in front, one step back; false when the person sees none. */
  closeSheet(): boolean {
    if (!this.#sheet()?.checkVisibility({ visibilityProperty: true })) return false
    const { question, gate, openKey } = this.guide.value
    if (question) this.#actions.closeQuestion()
    else if (gate) this.#actions.goBack()
    else if (openKey) this.#actions.openNote(null)
    else return false
    return true
  }

  /** The session a note belongs to. */
  sessionOf(key: string): Session | undefined {
    return [this.session, ...(this.#stopped?.sessions ?? [])].find((session) => session?.note(key)) ?? undefined
  }

  /** Redraws from what the sessions hold now. */
  refresh(): void {
    const { session } = this
    if (!session) return
    const { view } = session
    if (view.status !== 'idle') this.#mount(session)
    if (this.#open && !session.note(this.#open)) {
      this.#open = null
      this.returnCaret()
    }
    if (this.#question && !session.note(this.#question.note.key)) this.#question = null
    const seen = view.status === 'idle' || this.isShown() ? view : { ...view, ...unchecked }
    this.guide.value = { ...seen, openKey: this.#open, question: this.#question, gate: this.#gate() }
  }

  #gate(): Guide['gate'] {
    const stopped = this.#stopped
    const notes = stopped?.sessions.flatMap(({ view }) => view.notes.filter(({ key }) => stopped.keys.has(key))) ?? []
    if (notes.length === 0) {
      this.#stopped = null
      return null
    }
    const firmness = notes.map(({ finding }) => firmnessOf(finding))
    return { notes, firmest: actions[Math.max(...firmness)] ?? 'note' }
  }

  /** The notes of the panel were met: it stood there for a while, or was answered. The second half of a double press comes sooner. */
  #countSeen(): void {
    const { sessions = [], keys = [] } = this.#stopped ?? {}
    for (const session of sessions) for (const key of keys) if (session.note(key)) session.memory.seen.add(key)
  }

  /** The page or a fault of ours can keep the panel from being drawn: from then on nothing is stopped any more. */
  #confirmShown(): void {
    if (!this.#stopped) return
    const sheet = this.#sheet()
    if (sheet && isReachable(sheet)) {
      this.#countSeen()
      return
    }
    this.#broken = true
    this.#stopped = null
    this.refresh()
    this.#options.failed()
  }

  #sheet(): HTMLElement | null | undefined {
    return this.#host?.root.querySelector<HTMLElement>('[role="dialog"]')
  }

  #mount(session: Session): boolean {
    if (this.#broken) return false
    try {
      this.#host ??= new Host(this.#options.clock)
      const { root } = this.#host
      const attached = this.#host.attach(session.box.editable)
      this.#unmount ??= this.#options.mountUi({
        root,
        guide: this.guide,
        actions: this.#actions,
        anchor: () => (this.session ? placeOf(this.session.box) : null),
        now: () => this.#options.clock.now(),
      })
      return attached
    } catch {
      this.#broken = true
      this.#host?.remove()
      return false
    }
  }
}

/** A composer can be without a box of its own (display: contents, on LinkedIn): then its editable stands for it. */
const drawn = ({ composer, editable }: Box) => (composer.getClientRects().length > 0 ? composer : editable)

function placeOf(box: Box) {
  if (!box.composer.isConnected) return null
  return { box: drawn(box).getBoundingClientRect(), publish: box.publishControls()[0]?.getBoundingClientRect() }
}

/** Whether the person sees it and could press it: nothing hides it, or lies over its middle. */
function isReachable(sheet: HTMLElement): boolean {
  const { left, top, width, height } = sheet.getBoundingClientRect()
  const root = sheet.getRootNode() as ShadowRoot
  return sheet.checkVisibility() && sheet.contains(root.elementFromPoint(left + width / 2, top + height / 2))
}

/** The panel stands by its composer, and must not be stopped at one that is scrolled away. */
function bringIntoView(composer: HTMLElement): void {
  const { top, bottom } = composer.getBoundingClientRect()
  if (bottom <= 0 || top >= innerHeight) composer.scrollIntoView({ block: 'nearest' })
}

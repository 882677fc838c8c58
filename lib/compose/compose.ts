import type { Editor } from '../editors/editor.ts'
import type { PageReport } from '../messages.ts'
import type { Box, Site } from '../sites/site.ts'
import { guideActions, type Outlets } from './actions.ts'
import type { Kept, Readiness } from './engine.ts'
import { followEscape } from './escape.ts'
import { Gate } from './gate.ts'
import { removeLeftBehind } from './host.ts'
import { Marks } from './marks.ts'
import { Memories } from './memory.ts'
import { followOwnEvents } from './own-events.ts'
import { noteAtPoint } from './ranges.ts'
import { Session, type Surroundings } from './session.ts'
import { isNextNote } from './shortcut.ts'
import { type MountUi, Stage } from './stage.ts'
import { Watch } from './watch.ts'

export interface ComposeOptions extends Outlets {
  site: Site
  editorOf(el: Element): Editor | undefined
  mountUi: MountUi
  /** Called at the first focus of a box or the first press: now a policy is needed. */
  needed(): void
  /** A press that publishes was recognised, with its boxes, and looked at. */
  judged(): void
  /** False once the extension was updated or switched off under this page: nobody answers any more, so nothing is stopped. */
  alive(): boolean
}

/** The guidance on one page: finds boxes, keeps one session for each, and stands at the publish press. */
export class Compose {
  #options: ComposeOptions
  #around: Surroundings
  #readiness: Readiness = { state: 'loading' }
  #sessions = new Map<HTMLElement, Session>()
  #memories: Memories
  #failed = false
  #stage: Stage
  #watch: Watch
  #gate: Gate
  #running: AbortController | null = null

  constructor(options: ComposeOptions) {
    this.#options = options
    this.#stage = new Stage({
      clock: options.clock,
      mountUi: options.mountUi,
      actionsOf: (stage) => guideActions(stage, options),
      failed: () => this.#fail(),
    })
    this.#memories = new Memories(options.clock)
    this.#around = {
      site: options.site,
      editorOf: options.editorOf,
      clock: options.clock,
      marks: new Marks(),
      readiness: () => (this.#isOrphan() ? { state: 'off', reason: 'failed' } : this.#readiness),
      changed: () => this.#changed(),
    }
    this.#watch = new Watch({
      site: options.site,
      clock: options.clock,
      entered: (box) => this.#enter(box),
      sighted: (box) => this.#sight(box),
      redrawn: () => this.#isOrphan() || this.#sweep(),
      looked: () => this.#isOrphan() || this.#recheck(),
    })
    this.#gate = new Gate({
      site: options.site,
      meet: (box) => this.#meet(box),
      sessionAt: (el) => this.#sessionAt(el),
      mustStop: (sessions) => this.#mustStop(sessions),
      panelOpen: () => this.#stage.guide.value.gate !== null,
      failed: () => this.#fail(),
    })
  }

  /** Registers the listeners, and nothing more until the person meets a box. */
  start(): void {
    if (this.#running) return
    removeLeftBehind()
    this.#running = new AbortController()
    const { signal } = this.#running
    const capture = { capture: true, signal }
    this.#gate.listen(signal)
    this.#watch.listen(signal)
    window.addEventListener('click', (event) => this.#openMark(event), capture)
    window.addEventListener('keydown', (event) => this.#openNext(event), capture)
    followEscape(() => !this.#isOrphan() && this.#stage.closeSheet(), signal)
    followOwnEvents(() => this.#stage.root, signal)
  }

  /** Takes back every listener, mark and element. */
  stop(): void {
    this.#running?.abort()
    this.#running = null
    for (const session of this.#sessions.values()) this.#end(session)
    this.#stage.clear()
  }

  /** A policy arrived, changed or went away: everything on the page is looked at again. */
  setReadiness(readiness: Readiness): void {
    this.#readiness = readiness
    this.#gate.reconsider()
    for (const session of this.#sessions.values()) session.renew()
  }

  /** Something was put aside or asked, perhaps in another tab; a press that was let through stays so. */
  setKept(kept: Kept): void {
    if (this.#readiness.state !== 'ready') return
    this.#readiness = { ...this.#readiness, ...kept }
    for (const session of this.#sessions.values()) session.update()
  }

  /** The site's selectors were mended: the person may be in a box that nobody knew. */
  lookAgain(): void {
    this.#watch.enterFocused()
  }

  /** For the popup: element facts, never text. */
  report(): PageReport {
    const { site } = this.#options
    const readiness = this.#readiness
    const reason = this.#whyNot()
    return {
      network: site.network,
      checking: !reason,
      ...(reason && { reason }),
      ...(readiness.state === 'ready' && { policyVersion: readiness.engine.version }),
      boxes: site
        .survey()
        .map((seen) =>
          seen.state === 'watched'
            ? { state: 'watched', surface: seen.box.surface, byStructure: seen.box.byStructure }
            : { state: 'refused', reason: seen.reason },
        ),
    }
  }

  #whyNot(): PageReport['reason'] {
    if (this.#readiness.state === 'off') return this.#readiness.reason
    if (this.#readiness.state === 'loading') return 'loading'
    if (!this.#stage.isShown()) return 'hidden'
    return this.#failed ? 'failed' : undefined
  }

  /** An extension that is gone takes what is left of it out of the page. */
  #isOrphan(): boolean {
    if (this.#options.alive()) return false
    this.stop()
    return true
  }

  #meet(box: Box): Session | null {
    this.#options.needed()
    const known = this.#sessions.get(box.editable)
    if (known) {
      known.recheck()
      return known
    }
    const editor = this.#options.editorOf(box.editable)
    if (!editor) return null
    // The new editable may get the focus before anybody noticed that the old one is gone.
    this.#sweep()
    const memory = this.#memories.recall(editor.read(box.editable).text)
    const session = new Session(box, editor, memory, this.#around)
    this.#sessions.set(box.editable, session)
    this.#watch.observe()
    session.start()
    return session
  }

  #enter(box: Box): void {
    if (this.#isOrphan()) return
    const session = this.#meet(box)
    if (session) this.#stage.show(session)
  }

  #sight(box: Box): void {
    if (this.#sessions.has(box.editable) || !this.#options.editorOf(box.editable)?.read(box.editable).text.trim())
      return
    const session = this.#meet(box)
    if (session && !this.#stage.session) this.#stage.show(session)
  }

  #recheck(): void {
    for (const session of this.#sessions.values()) session.recheck()
  }

  #sweep(): void {
    for (const session of this.#sessions.values()) if (!session.box.editable.isConnected) this.#end(session)
  }

  #end(session: Session): void {
    this.#sessions.delete(session.box.editable)
    session.end()
    this.#stage.drop(session)
    this.#memories.keep(session.lastRead, session.memory)
  }

  #sessionAt(el: Element): Session | null {
    for (const session of this.#sessions.values()) if (session.box.editable.contains(el)) return session
    return null
  }

  #mustStop(sessions: Session[]): boolean {
    if (this.#isOrphan()) return false
    for (const session of sessions) session.update()
    if (this.#readiness.state === 'ready' && !this.#failed) this.#options.judged()
    const notes = sessions.flatMap((session) => session.stopping())
    if (notes.length > 0) return this.#stage.openPanel(sessions, notes)
    this.#stage.closePanel()
    return false
  }

  #fail(): void {
    for (const session of this.#sessions.values()) session.fail()
    this.#failed = true
  }

  /** A failure of ours is over with the next good look. */
  #changed(): void {
    const isBroken = ({ view }: Session) => view.status === 'not-checking'
    this.#failed = this.#readiness.state === 'ready' && [...this.#sessions.values()].some(isBroken)
    this.#stage.refresh()
  }

  #openMark(event: MouseEvent): void {
    const target = event.composedPath()[0]
    const session = target instanceof Element ? this.#sessionAt(target) : null
    const note = session && noteAtPoint(session.view.notes, session.read(), event.clientX, event.clientY)
    if (session && note) this.#stage.openNote(session, note.key)
  }

  #openNext(event: KeyboardEvent): void {
    const { session } = this.#stage
    const notes = session?.toOpen() ?? []
    if (!session || notes.length === 0 || !isNextNote(event)) return
    const at = notes.findIndex((note) => note.key === this.#stage.guide.value.openKey)
    const next = notes[(at + 1) % notes.length]
    if (next) this.#stage.openNote(session, next.key)
    this.#stage.enterCard()
    event.preventDefault()
  }
}

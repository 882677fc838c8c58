import type { Recall } from '../check/checker.ts'
import type { Draft } from '../check/draft.ts'
import { phraseKey } from '../check/phrase-key.ts'
import type { Verdict } from '../check/verdict.ts'
import type { Editor, Reading } from '../editors/editor.ts'
import type { Asked } from '../owners/waiting.ts'
import type { Box, Site } from '../sites/site.ts'
import { Announcer } from './announce.ts'
import type { Clock } from './clock.ts'
import type { Readiness } from './engine.ts'
import { follow } from './follow.ts'
import { type Dismissal, emptyGuide, type Guide, type Note } from './guide.ts'
import { helpNote } from './help.ts'
import type { Marks } from './marks.ts'
import { forgetDraft, type Memory } from './memory.ts'
import { toNotes } from './notes.ts'
import { boxesTogether } from './press.ts'
import { marksOf } from './ranges.ts'
import { findingsOfPart, joinParts } from './thread.ts'

/** While an answer is awaited somebody else may answer with every minute. */
const waitingMs = 60_000

/** Characters that are read in one step, well within a frame or two even before the browser has made our script fast. */
const stretch = 8000

type Ready = Extract<Readiness, { state: 'ready' }>

/** Nothing is marked or stopped, and nothing else is said. */
export const unchecked = { status: 'not-checking', notes: [], help: null } as const satisfies Partial<Guide>

/** What every session of a page shares. */
export interface Surroundings {
  site: Site
  editorOf(el: Element): Editor | undefined
  readiness(): Readiness
  clock: Clock
  marks: Marks
  /** A session shows something else now. */
  changed(): void
}

/** The guidance at one compose box: reads it, has it checked, marks it, and holds what its part of the guide shows. */
export class Session {
  box: Box
  readonly editor: Editor
  readonly memory: Memory
  /** The text of this box as it was checked last, and the draft it is part of (a thread joins its boxes). */
  text = ''
  /** The text as it was read last: more than `text` while a long paste is read in steps. */
  lastRead = ''
  draft: Draft | null = null
  view: Pick<Guide, 'status' | 'notes' | 'help' | 'fixOutcome' | 'announcement'> = emptyGuide
  #around: Surroundings
  #announcer: Announcer
  #ending = new AbortController()
  #stopWaiting = () => {}
  #stopReading = () => {}
  /** So many characters of the text have been checked, perhaps as they were before the last change. */
  #checkedTo = 0
  readonly #recall: Recall = {}
  #lastBeside = ''

  constructor(box: Box, editor: Editor, memory: Memory, around: Surroundings) {
    this.box = box
    this.editor = editor
    this.#around = around
    this.memory = memory
    this.#announcer = new Announcer(around.clock, (announcement) => this.#show({ announcement }))
  }

  start(): void {
    follow(
      this.box.editable,
      this.#around.clock,
      this.#ending.signal,
      () => this.#carryMarks(),
      () => this.update(true),
    )
    this.renew()
  }

  end(): void {
    this.#ending.abort()
    this.#announcer.stop()
    this.#stopWaiting()
    this.#stopReading()
    this.#forget()
    this.#around.marks.clear(this)
  }

  read(): Reading {
    const reading = this.editor.read(this.box.editable)
    this.lastRead = reading.text
    return reading
  }

  /**
   * Reads and checks anew; where there is time for steps, a long paste with the page free to draw in between. Whatever goes
   * wrong of ours leaves no notes behind, so nothing is stopped.
   */
  update(inSteps = false): void {
    this.#stopReading()
    try {
      const reading = this.read()
      if (!inSteps || !this.#readOn(reading.text)) this.#look(reading)
    } catch {
      this.fail()
    }
  }

  /** Reads and checks all of it anew, as by another policy. */
  renew(): void {
    this.#forget()
    this.update(true)
  }

  /** The page changed: looks again where this box, or what counts beside its words, is no longer what it was. */
  recheck(): void {
    try {
      const box = this.#around.site.boxAt(this.box.editable)
      if (box) this.box = box
      if (!box || this.view.status === 'not-checking' || JSON.stringify(this.#beside()) !== this.#lastBeside)
        this.update(true)
    } catch {
      this.fail()
    }
  }

  /** Something of ours broke: nothing is marked or stopped here until the next good look. */
  fail(): void {
    this.#forget()
    this.#show(unchecked)
    this.#around.marks.clear(this)
  }

  /** The notes that stop a press: advice not met yet, and confirm and hold, unless the person chose to go on with them in this text. */
  stopping(): Note[] {
    const { pass, seen } = this.memory
    const isPassed = (key: string) => pass?.text === this.text && pass.keys.has(key)
    return this.view.notes.filter(
      ({ key, finding: { action } }) => !isPassed(key) && action !== 'note' && !(action === 'advise' && seen.has(key)),
    )
  }

  /** What can be opened, in order. */
  toOpen(): Note[] {
    const { notes, help } = this.view
    return help ? [help] : notes
  }

  note(key: string): Note | undefined {
    return this.toOpen().find((note) => note.key === key)
  }

  /** Puts a note aside. */
  dismiss(key: string, how: Dismissal): void {
    const note = this.note(key)
    const readiness = this.#around.readiness()
    if (!note || readiness.state !== 'ready') return
    this.memory.dismissals.add(readiness.phrases, note.finding, note.quote, how)
    this.update()
  }

  /** A question left: its answer is awaited from now on. */
  awaitAnswer(asked: Asked): void {
    const readiness = this.#around.readiness()
    if (readiness.state === 'ready') readiness.asked.push(asked)
    this.update()
  }

  /** Says how a fix went; it stands until the draft changes again. */
  tell(fixOutcome: Guide['fixOutcome']): void {
    this.#show({ fixOutcome })
  }

  /** Where the editor has drawn marked words anew, their marks go with them: the next look may be a pause away. */
  #carryMarks(): void {
    const { marks } = this.#around
    if (!marks.isTorn(this)) return
    const reading = this.read()
    marks.paint(this, this.box.root, marksOf(this.view.notes, reading, reading.text.length - this.text.length))
  }

  /** Reads a stretch more of a text of which much is new; false when the rest of it is short. Nothing is shown of a part. */
  #readOn(text: string): boolean {
    const readiness = this.#around.readiness()
    if (readiness.state !== 'ready' || text.length <= this.#checkedTo + stretch) return false
    this.#checkedTo += stretch
    readiness.engine.check(this.#draftOf(readiness, text.slice(0, this.#checkedTo)).draft, this.#recall)
    this.#stopReading = this.#around.clock.after(0, () => this.update(true))
    return true
  }

  #forget(): void {
    this.#recall.scene = undefined
    this.#checkedTo = 0
  }

  #look(reading: Reading): void {
    const textChanged = reading.text !== this.text
    this.text = reading.text
    const empty = this.text.trim() === ''
    if (empty) {
      this.draft = null
      this.#forget()
      forgetDraft(this.memory)
    }
    // Without its publish control it would be checked, and then not stopped.
    else if (!this.#around.site.boxAt(this.box.editable)) {
      this.fail()
      return
    }
    this.#checkedTo = this.text.length
    const readiness = this.#around.readiness()
    const found = readiness.state === 'ready' && !empty ? this.#check(readiness) : emptyGuide
    this.#around.marks.paint(this, this.box.root, marksOf(found.notes, reading))
    if (textChanged || found.notes.length !== this.view.notes.length) this.#announcer.changed(found.notes.length)
    this.#stopWaiting()
    if ([...found.notes, found.help].some((note) => note?.waiting))
      this.#stopWaiting = this.#around.clock.after(waitingMs, () => this.update())
    this.#show({
      notes: found.notes,
      help: found.help,
      status: readiness.state === 'off' ? (silentWhen[readiness.reason] ?? 'not-checking') : found.status,
      ...(textChanged ? { fixOutcome: null, announcement: '' } : {}),
    })
  }

  /** The draft that a text of this box is part of, and where in it the text begins. */
  #draftOf({ writer, phrases, asked }: Ready, own: string): { draft: Draft; start: number } {
    const beside = this.#beside()
    this.#lastBeside = JSON.stringify(beside)
    const { text, starts } = joinParts(beside.texts.map((other) => other ?? own))
    const { author, ...context } = beside.context
    const { replyTo } = context
    const conversation = phraseKey(phrases.secret, replyTo?.author ?? replyTo?.text ?? '')
    const draft = {
      network: this.#around.site.network,
      surface: this.box.surface,
      ...context,
      conversation,
      asked: asked.filter((one) => one.conversation === conversation),
      text,
      author: { ...writer, handle: writer.handle || (author?.handle ?? '') },
      now: this.#around.clock.now(),
    }
    return { draft, start: starts[beside.texts.indexOf(null)] ?? 0 }
  }

  #check(ready: Ready): Pick<Guide, 'notes' | 'help' | 'status'> {
    const { engine, phrases } = ready
    const { draft, start } = this.#draftOf(ready, this.text)
    this.draft = draft
    const verdict = engine.check(draft, this.#recall)
    const live = verdict.findings.filter((finding) => !finding.shadow)
    const own = findingsOfPart(live, { start, end: start + this.text.length })
    const keys = { place: this.memory.place, secret: phrases.secret }
    const isFree = (note: Note): boolean => !this.memory.dismissals.covers(phrases, note.finding, note.quote)
    const notes = toNotes(own, this.text, draft, engine, keys).filter(isFree)
    const { owner } = verdict
    const helper = live.length === 0 && owner ? helpNote(owner, draft, engine, keys) : null
    const help = helper && isFree(helper) ? helper : null
    return { notes, help, status: notes.length > 0 ? 'notes' : calmStatusOf(verdict, help) }
  }

  /** What counts beside the words in this box (null stands for them): its thread's other boxes, and what the page shows. */
  #beside(): { texts: (string | null)[]; context: Partial<Draft> } {
    const { site, editorOf } = this.#around
    const texts = boxesTogether(this.box, site).map(({ editable }) =>
      editable === this.box.editable ? null : (editorOf(editable)?.read(editable).text ?? ''),
    )
    return { texts, context: this.box.context() }
  }

  #show(change: Partial<Session['view']>): void {
    this.view = { ...this.view, ...change }
    this.#around.changed()
  }
}

/** Where the person switched us off there is nothing to say. */
const silentWhen: Partial<Record<string, Guide['status']>> = { 'switched-off': 'idle', 'off-by-policy': 'off' }

function calmStatusOf({ ready, guard }: Verdict, help: Note | null): Guide['status'] {
  if (ready) return 'ready'
  return guard && !help ? 'idle' : 'checked'
}

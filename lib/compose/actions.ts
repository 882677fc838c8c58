import type { Departure } from '../messages.ts'
import { channelName } from '../owners/channel-name.ts'
import { type Asked, promisedAt } from '../owners/waiting.ts'
import type { Clock } from './clock.ts'
import type { GuideActions } from './guide.ts'
import { questionFor } from './question.ts'
import type { Session } from './session.ts'
import type { Stage } from './stage.ts'

export interface Outlets {
  clock: Clock
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>
  /** Opens a page, a mail or a call. */
  open(address: string): void
  /** Remembers what left this device. */
  recordDeparture(departure: Departure): void
}

/** What the person can do in the card, the question and the panel. A note that is gone meanwhile is left alone. */
export function guideActions(stage: Stage, { clock, copy, open, recordDeparture }: Outlets): GuideActions {
  return {
    openNote(key) {
      const session = key ? stage.sessionOf(key) : undefined
      if (session && key) stage.openNote(session, key)
      else stage.closeNote()
    },

    async applyFix(key) {
      const session = stage.sessionOf(key)
      // The last look may be older than the last key: where looks are slow they wait for a pause.
      session?.update()
      const fix = session?.note(key)?.finding.fix
      if (!session || !fix) return
      stage.returnCaret()
      // Of a thread, the box that the person is in.
      const span = fix.ready ? { start: 0, end: session.text.length } : fix.span
      const change = { expected: session.text, span, text: fix.text }
      const result = await session.editor.write(session.box.editable, change).catch(() => 'mismatch' as const)
      session.update()
      session.tell({ key, result: result === 'mismatch' ? 'copy-instead' : result })
    },

    copyFix(key) {
      const session = stage.sessionOf(key)
      const fix = session?.note(key)?.finding.fix
      // A refused clipboard (no permission) leaves the words in the card, to be selected by hand.
      if (session && fix) copy(fix.text || withoutSpan(session, fix.span)).catch(() => {})
    },

    dismiss(key, how) {
      stage.sessionOf(key)?.dismiss(key, how)
    },

    ask(key) {
      const session = stage.sessionOf(key)
      const note = session?.note(key)
      if (!session || !note || !session.draft) return
      stage.show(session)
      stage.showQuestion(questionFor(note, session.draft))
    },

    choose(choice) {
      const { question } = stage.guide.value
      const draft = stage.session?.draft
      if (question && draft) stage.showQuestion(questionFor(question.note, draft, { ...question, ...choice }))
    },

    send() {
      const { question } = stage.guide.value
      const { session } = stage
      if (!question || !session?.draft?.network) return
      const { channel, carries, href, needsCopy, body, note } = question
      const { subject = '', ...others } = carries
      const { id, team, person } = note.owner
      const { conversation, network } = session.draft
      const asked: Asked = {
        ...promisedAt(note.owner, note.firmness, clock.now()),
        ...{ about: note.about, topic: note.finding.topic, conversation, owner: id, person },
      }
      recordDeparture({
        id: crypto.randomUUID(),
        at: asked.at,
        network,
        owner: team,
        channel: channel.kind,
        address: channelName(channel),
        subject,
        body: Object.values(others).join('\n'),
        copied: needsCopy ? body : undefined,
        asked,
      })
      session.awaitAnswer(asked)
      const show = (copied: boolean) => () => stage.showQuestion({ ...question, copied })
      if (needsCopy) copy(body).then(show(true), show(false))
      else stage.showQuestion(null)
      // After the copy: what opens takes the focus, without which nothing can be copied.
      if (href) open(href)
    },

    closeQuestion() {
      stage.showQuestion(null)
    },

    goBack() {
      stage.returnCaret()
      stage.closePanel()
    },

    goOn() {
      stage.grantPasses()
      stage.returnCaret()
      stage.closePanel()
    },
  }
}

const withoutSpan = ({ text }: Session, { start, end }: { start: number; end: number }) =>
  text.slice(0, start) + text.slice(end)

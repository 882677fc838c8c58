import { setTimeout } from 'node:timers/promises'
import type { Span } from '../../lib/check/verdict.ts'
import type { WriteResult } from '../../lib/editors/editor.ts'
import type { Action, Kind } from './actions.ts'
import { type Box, type BoxState, isComposing, readNow, settled, write } from './box.ts'
import { chooseChange } from './choose-change.ts'
import { type Hands, paste } from './hands.ts'
import type { WriteRequest } from './protocol.ts'

export interface Player extends Box {
  hands: Hands
  cannotReplace: Kind[]
  /** Told of a fix that the editor would not take, which left the text as it was. */
  refused(): void
  /** Told before the person takes a fix back: from here on it is the editor's own history that acts. */
  undoing(): void
}

/** Beyond this a draft is cleared, so that it passes X's limit of 280 now and then but does not grow for ever. */
const most = 420

function expectThat(condition: boolean, complaint: () => string) {
  if (!condition) throw new Error(complaint())
}

const shown = (text: string) => JSON.stringify(text)

/** Browsers may type a space as one that does not break; the person sees the same text. */
const looksSame = (a: string, b: string) => a.replaceAll('\u00a0', ' ') === b.replaceAll('\u00a0', ' ')

/** The page itself shows something else than the editor holds: nobody who reads the page could know what will be posted. */
export class PartedError extends Error {}

/** Lines and zero-width characters are no text nodes' own. */
const plain = (text: string) => text.replaceAll(/[\n\r\u200b\ufeff]/g, '').replaceAll('\u00a0', ' ')

/** What holds after every step: we read what the editor holds, and each place in the text is the right one in the page. */
async function checked(box: Box): Promise<BoxState> {
  const state = await settled(box)
  if (!state.isModel) {
    const told = `read ${shown(state.text)}, but the editor holds ${shown(state.model)}`
    const isParted = plain(state.shows) === plain(state.text) && plain(state.model) !== plain(state.text)
    throw isParted ? new PartedError(told) : new Error(told)
  }
  expectThat(state.faults.length === 0, () => `in ${shown(state.text)}: ${state.faults.slice(0, 5).join('; ')}`)
  return state
}

/** Whether the keys before an action leave text selected. */
const selects = (action: Action) =>
  action.kind !== 'delete' && 'keys' in action && !!action.keys.at(-1)?.includes('Shift+Arrow')

/** Does one thing in the box and checks what must hold then; gives whether the text changed. */
export async function perform(player: Player, action: Action, before: string): Promise<string> {
  const { hands } = player
  if (before.length > most) await hands.press(['Control+a', 'Backspace'])
  if ('keys' in action) await hands.press(action.keys)
  if (player.cannotReplace.includes(action.kind) && selects(action)) await hands.press(['Backspace'])
  switch (action.kind) {
    case 'type':
    case 'emoji':
    case 'hashtag':
    case 'link':
    case 'rightToLeft':
      await hands.type(action.text)
      break
    case 'bold':
      await hands.press(['Control+b'])
      await hands.type(action.text)
      await hands.press(['Control+b'])
      break
    case 'paste':
      await paste(player.page, hands, action)
      break
    case 'undo':
      await hands.press(Array(action.times).fill('Control+z'))
      break
    case 'redo':
      await hands.press([...Array(action.times).fill('Control+z'), ...Array(action.times).fill('Control+Shift+z')])
      break
    case 'mention':
      await mention(player, action)
      break
    case 'compose':
      await compose(player, action)
      break
    case 'fix':
      await fix(player, action, await checked(player))
      break
  }
  return (await checked(player)).text
}

async function mention({ page, hands }: Player, { query }: Extract<Action, { kind: 'mention' }>) {
  await hands.type(` @${query}`)
  const list = await page.waitForSelector('>>> [role="listbox"]', { timeout: 2000 }).catch(() => null)
  // After an undone emoji Draft may write anywhere: no name is offered then.
  if (!list) return
  await list.dispose()
  await hands.press(['Enter'])
}

async function compose(player: Player, { steps, isCancelled }: Extract<Action, { kind: 'compose' }>) {
  const before = await readNow(player)
  await player.hands.compose(steps, isCancelled, async () => {
    // An editor that redraws the line ends the composition by itself.
    if (!(await isComposing(player))) return
    const expected = await readNow(player)
    // While one has no end, Chromium begins no other and nothing is shown.
    if (expected === before) return
    const result = await write(player, { expected, span: { start: 0, end: expected.length }, text: 'no' })
    expectThat(result === 'busy', () => `a fix within a composition was ${result} instead of busy`)
  })
}

/** Whether a mention lies partly inside and partly outside of a span. */
const isCut = (whole: Span, { start, end }: Span) => {
  const isInside = (at: number) => at > whole.start && at < whole.end
  return isInside(start) || isInside(end)
}

/** An editor can swallow the end of a composition; a person who is told to finish the word presses a key. */
async function writeWhenDone(player: Player, change: WriteRequest): Promise<WriteResult> {
  const result = await write(player, change)
  if (result !== 'busy') return result
  await player.hands.press(['Shift'])
  return write(player, change)
}

/** Writes a fix, which must change its span and nothing else; one undo must bring back the text from before. */
async function fix(player: Player, action: Extract<Action, { kind: 'fix' }>, { text: expected, wholes }: BoxState) {
  const { span, text } = chooseChange(expected, action)
  const wanted = expected.slice(0, span.start) + text + expected.slice(span.end)
  const what = `${shown(expected)}, ${span.start}-${span.end} by ${shown(text)}`
  if (action.next === 'type meanwhile') {
    const typed = await typeMeanwhile(player, action.at, { expected, span, text })
    const isWhole = [...typed.matchAll(/q/g)].some(({ index }) => {
      const rest = typed.slice(0, index) + typed.slice(index + 1)
      return looksSame(rest, expected) || looksSame(rest, wanted)
    })
    return expectThat(isWhole, () => `a q typed within ${action.at} ms of ${what} gave ${shown(typed)}`)
  }
  const result = await writeWhenDone(player, { expected, span, text })
  const after = await checked(player)
  if (wholes.some((whole) => isCut(whole, span))) {
    return expectThat(result === 'mismatch' && after.text === expected, () => `${result} from ${what} within a mention`)
  }
  // A composition over a mention in ProseMirror has no end for Chromium itself: keys after it still say that they compose.
  const isUnended = result === 'busy' && (await isComposing(player))
  // Seldom enough (report.ts), and the person is given the words to copy.
  if ((result === 'mismatch' || isUnended) && looksSame(after.text, expected)) return player.refused()
  expectThat(result === 'done', () => `${result} from ${what}; now ${shown(after.text)}`)
  expectThat(looksSame(after.text, wanted), () => `${what} became ${shown(after.text)}`)
  if (action.next === 'type on') return typeOn(player, after.text)
  player.undoing()
  await player.hands.press(['Control+z'])
  const undone = await checked(player)
  expectThat(undone.text === expected, () => `undo of ${what} gave ${shown(undone.text)}`)
  // No more is asked of a redo than of any key: browsers and Quill lose lines in it.
  if (action.next === 'redo') await player.hands.press(['Control+Shift+z'])
}

/** After a fix the person writes on where the caret was. */
async function typeOn(player: Player, before: string) {
  // One that is not there: an undo may have left another letter selected, which goes for the same one.
  const letter = [...'qwzkj'].find((each) => !before.includes(each)) ?? 'q'
  await player.hands.type(letter)
  const { text } = await checked(player)
  expectThat(
    text !== before && text.includes(letter),
    () => `a ${letter} typed after a fix made ${shown(text)} of ${shown(before)}`,
  )
}

/** The person's hands do not wait for a fix: what they type comes to their caret, whether it is written or not. */
async function typeMeanwhile(player: Player, ms: number, change: WriteRequest): Promise<string> {
  // Nothing of their own may be selected, or the letter would rightly replace it. Draft hears of a caret only when it moves: after an
  // emoji that was pasted and taken back by hand it types elsewhere, too.
  await player.hands.press(['Home', 'End'])
  const writing = write(player, change)
  await setTimeout(ms)
  await player.hands.type('q')
  await writing
  return (await checked(player)).text
}

import type { Page } from 'puppeteer-core'
import type { Action, Kind } from './actions.ts'
import { followCompositions } from './box.ts'
import type { Hands } from './hands.ts'
import { PartedError, perform } from './perform.ts'
import { openBox, type Surface } from './surfaces.ts'

/** How far a draft came, and what was wrong there. */
export interface Played {
  /** The kinds of action that were carried out, and whether each changed the text. */
  done: { kind: Kind; tookHold: boolean }[]
  /** Fixes that the editor would not take, which left the text as it was. */
  refused: number
  /** Of the action after those. */
  fault?: string
  /** That page and model part, in an editor that does so by itself now and then. */
  isParted?: boolean
  /** The editor broke by itself there, in a way that is known. */
  isKnown?: boolean
}

/** Carries out a draft's actions in a fresh box, up to the first fault; an editor that had stopped drawing before our fix is to blame itself. */
export async function play(page: Page, hands: Hands, surface: Surface, actions: Action[]): Promise<Played> {
  const played = await playOnce(page, hands, surface, actions)
  if (!played.isParted) return played
  const byHand: Action[] = [...actions.slice(0, played.done.length), { kind: 'type', keys: [], text: 'z' }]
  const { isKnown = false } = await playOnce(page, hands, surface, byHand)
  return isKnown ? { done: played.done, refused: played.refused, isKnown } : played
}

async function playOnce(page: Page, hands: Hands, surface: Surface, actions: Action[]): Promise<Played> {
  const { place, cannotReplace = [], mayPart = false, knownError } = surface
  const thrown: string[] = []
  const listen = (error: unknown) => thrown.push(String(error))
  page.on('pageerror', listen)
  let refused = 0
  let isUndoing = false
  const hasBroken = () => thrown.some((error) => knownError?.test(error))
  // What breaks while we write is ours; but taking it back is not.
  const blame = ({ kind }: Action, message: string) =>
    kind === 'fix' && !isUndoing ? { fault: `${kind}: ${message}` } : { isKnown: true }
  const undoing = () => {
    if (hasBroken()) throw new Error('the editor broke')
    isUndoing = true
  }
  const told = { refused: () => void refused++, undoing }
  const player = { page, hands, surface: place.surface, cannotReplace, ...told }
  const done: Played['done'] = []
  let text = ''
  try {
    await openBox(page, surface)
    await followCompositions(player)
    for (const action of actions) {
      thrown.length = 0
      isUndoing = false
      const after = await perform(player, action, text)
      done.push({ kind: action.kind, tookHold: after !== text })
      text = after
      // What it shows and what it holds may part at any later step, also at one of ours.
      if (hasBroken()) return { done, refused, ...blame(action, 'the editor broke') }
    }
    return { done, refused }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const action = actions[done.length] as Action
    const isParted = mayPart && error instanceof PartedError
    if ((isParted && action.kind !== 'fix') || hasBroken()) return { done, refused, ...blame(action, message) }
    return { done, refused, isParted, fault: `${action.kind}: ${message}` }
  } finally {
    page.off('pageerror', listen)
  }
}

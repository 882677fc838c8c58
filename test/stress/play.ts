import type { Page } from 'puppeteer-core'
import type { Action, Kind } from './actions.ts'
import type { Hands } from './hands.ts'
import { perform } from './perform.ts'
import { openBox, type Surface } from './surfaces.ts'

/** How far a draft came, and what was wrong there. */
export interface Played {
  /** The kinds of action that were carried out, and whether each changed the text. */
  done: { kind: Kind; tookHold: boolean }[]
  /** Of the action after those. */
  fault?: string
}

/** Carries out a draft's actions in a fresh box, up to the first fault. */
export async function play(page: Page, hands: Hands, surface: Surface, actions: Action[]): Promise<Played> {
  await openBox(page, surface)
  const { place, cannotTypeOver = false } = surface
  const player = { page, hands, surface: place.surface, cannotTypeOver }
  const done: Played['done'] = []
  let text = ''
  for (const action of actions) {
    try {
      const after = await perform(player, action, text)
      done.push({ kind: action.kind, tookHold: after !== text })
      text = after
    } catch (error) {
      return { done, fault: `${action.kind}: ${error instanceof Error ? error.message : error}` }
    }
  }
  return { done }
}

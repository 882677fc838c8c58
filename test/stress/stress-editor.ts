import type { Editor } from '../../lib/editors/editor.ts'
import type { Session } from '../browser/session.ts'
import { type Action, draftLength, drawDrafts, type Kind, kinds } from './actions.ts'
import { chromiumHands } from './chromium-hands.ts'
import { firefoxHands } from './firefox-hands.ts'
import { type Played, play } from './play.ts'
import { remembered } from './remembered.ts'
import { isEnough } from './report.ts'
import { shorten } from './shorten.ts'
import type { Surface } from './surfaces.ts'

interface Fault {
  message: string
  actions: Action[]
}

/** What one editor went through, and where it failed first. */
export interface Stressed {
  editor: Editor['name']
  where: string
  /** The kinds of action that its box has a way to do. */
  can: Kind[]
  done: Played['done']
  /** Fixes that the editor would not take, which left the text as it was. */
  refused: number
  drafts: number
  /** Of these, how many ended early because the editor broke by itself in a known way. */
  brokenDrafts: number
  fault?: Fault
  /** The same or a neighbouring fault, with fewer actions. */
  shortest?: Fault
}

/** How long a failing draft may be shortened, in seconds. */
const shortening = 90

/** Draft after draft until the steps are done or something is wrong, in a browser of its own: only one page has the focus. */
export async function stressEditor(
  launch: () => Promise<Session>,
  surface: Surface,
  seed: number,
  steps: number,
): Promise<Stressed> {
  const session = await launch()
  const can = kinds.filter((kind) => !surface.cannot.includes(kind))
  const { editor, where = '' } = surface
  const stressed: Stressed = { editor, where, can, done: [], refused: 0, drafts: 0, brokenDrafts: 0 }
  try {
    const page = await session.open(surface.place.url)
    const hands = await (session.name === 'chromium' ? chromiumHands : firefoxHands)(page)
    // More than enough: a draft may end early.
    const drawn = drawDrafts(surface.cannot, seed, Math.ceil((2 * steps) / draftLength))
    for (const draft of [...(remembered[surface.editor] ?? []), ...drawn]) {
      if (isEnough(stressed, steps)) break
      const { done, refused, fault, isKnown } = await play(page, hands, surface, draft)
      stressed.done.push(...done)
      stressed.refused += refused
      stressed.drafts++
      if (isKnown) stressed.brokenDrafts++
      if (!fault) continue
      const failed = draft.slice(0, done.length + 1)
      stressed.fault = { message: fault, actions: failed }
      await shorten(
        failed,
        async (some) => {
          const { fault: again } = await play(page, hands, surface, some)
          if (again) stressed.shortest = { message: again, actions: some }
          return again !== undefined
        },
        shortening,
      )
      break
    }
  } finally {
    await session.close()
  }
  return stressed
}

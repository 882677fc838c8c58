import { createContext, type RefObject } from 'preact'
import { useContext, useLayoutEffect } from 'preact/hooks'
import type { GuideActions } from '../../lib/compose/guide.ts'
import type { FocusKeeper } from './focus-keeper.ts'
import { type Anchor, type Kind, keepPlaced, place } from './place.ts'

/** What every part at the compose box shares. */
export interface Surroundings {
  actions: GuideActions
  anchor: Anchor
  now: () => number
  focus: FocusKeeper
}

/** Given by mountComposeUi: nothing is rendered outside of it. */
export const SurroundingsContext = createContext({} as Surroundings)

export const useSurroundings = (): Surroundings => useContext(SurroundingsContext)

/** Keeps an element at its place by the box: after each render, and while the page moves. */
export function usePlace(ref: RefObject<HTMLElement | null>, kind: Kind): void {
  const { anchor } = useSurroundings()
  useLayoutEffect(() => {
    if (ref.current) place(ref.current, kind, anchor)
  })
  useLayoutEffect(() => (ref.current ? keepPlaced(ref.current, kind, anchor) : undefined), [ref, kind, anchor])
}

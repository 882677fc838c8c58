import type { Draft } from '../check/draft.ts'

/** Pictures and videos of a draft as the page shows them; an empty `alt` is a picture without a description. */
export const shownMedia = (shown: Element[]): Draft['media'] =>
  shown.map((el) => (el instanceof HTMLImageElement ? { kind: 'image', alt: el.alt } : { kind: 'video' }))

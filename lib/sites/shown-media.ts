import type { Draft } from '../check/draft.ts'

/** Pictures and videos of a draft as the page shows them. */
export const shownMedia = (shown: Element[]): Draft['media'] =>
  shown.map((el) => (el instanceof HTMLImageElement ? { kind: 'image', alt: el.alt || undefined } : { kind: 'video' }))

/**
 * The key that opens the next note and moves the focus into its card, from a box or from the card. F8 is "next problem" in
 * code editors; the three sites, Chromium and Firefox do not use it (F6 and F7 are the browsers', Alt with F-keys the desktops').
 */
export const nextNoteKey = 'F8'

export const isNextNote = (event: KeyboardEvent): boolean =>
  event.key === nextNoteKey && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey

import { relative } from 'node:path'

/** A path as people are told it: from where they stand, unless it is elsewhere. */
export function shownPath(path: string): string {
  const shown = relative(process.cwd(), path)
  return shown.startsWith('..') || shown === '' ? path : shown
}

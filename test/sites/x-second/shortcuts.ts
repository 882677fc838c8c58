import { openDialog } from './place.ts'
import { record } from './record.ts'

function run({ key, target, ctrlKey, metaKey }: KeyboardEvent) {
  const writes = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
  if (writes || ctrlKey || metaKey || !/^[nmrltjk/.bxui]$/.test(key)) return
  record.shortcuts.push(key)
  if (key === 'n') openDialog({ kind: 'post' })
}

/** The site's one-letter shortcuts, wherever nobody writes. */
export function listenForShortcuts(): () => void {
  document.addEventListener('keydown', run)
  return () => document.removeEventListener('keydown', run)
}

import type { Action } from '../check/verdict.ts'

/** One line style an action, so that colour is never the only difference. Readable on white and on black (3:1). */
const lines: Record<Action, string> = {
  note: 'dotted 2px',
  advise: 'wavy 1.5px',
  confirm: 'double 2px',
  hold: 'solid 3.5px',
}
const ink = '#0c8c82'

/**
 * The style sheet for marks under the highlight names of this page. It names the editables alone: a highlight of everything has
 * Chromium style every element of the page anew with the first mark and the last (120 ms where a feed has 16,000).
 */
export function markCss(names: Record<Action, string>): string {
  const rules = (Object.keys(lines) as Action[]).map((action) => {
    const marked = `::highlight(${names[action]})`
    return `[contenteditable]${marked},[contenteditable] *${marked}{text-decoration:underline ${lines[action]} ${ink};text-underline-offset:3px;@media (forced-colors:active){text-decoration-color:CanvasText}}`
  })
  return rules.join('')
}

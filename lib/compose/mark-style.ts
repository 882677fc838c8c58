import type { Action } from '../check/verdict.ts'

/** One line style an action, so that colour is never the only difference. Readable on white and on black (3:1). */
const lines: Record<Action, string> = {
  note: 'dotted 2px',
  advise: 'wavy 1.5px',
  confirm: 'double 2px',
  hold: 'solid 3.5px',
}
const ink = '#0c8c82'

/** The style sheet for marks under the highlight names of this page. */
export function markCss(names: Record<Action, string>): string {
  const rules = (Object.keys(lines) as Action[]).map(
    (action) =>
      `::highlight(${names[action]}){text-decoration:underline ${lines[action]} ${ink};text-underline-offset:3px}`,
  )
  const forced = (Object.values(names) as string[]).map(
    (name) => `::highlight(${name}){text-decoration-color:CanvasText}`,
  )
  return `${rules.join('')}@media (forced-colors:active){${forced.join('')}}`
}

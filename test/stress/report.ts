import { kinds } from './actions.ts'
import type { Stressed } from './stress-editor.ts'

/** A line for each editor: steps, how many of each kind, and how many of these changed the text; then what went wrong. */
export function reportOf(results: Stressed[]): string {
  return results.flatMap((result) => [lineOf(result), ...faultLines(result)]).join('\n')
}

function lineOf({ editor, done, brokenDrafts }: Stressed): string {
  const counts = kinds.map((kind) => {
    const some = done.filter((each) => each.kind === kind)
    return `${kind} ${some.length} (${some.filter(({ tookHold }) => tookHold).length})`
  })
  const broken = brokenDrafts > 0 ? `; it broke by itself ${brokenDrafts} times` : ''
  return `${editor}: ${done.length} steps; ${counts.join(', ')}${broken}`
}

function faultLines({ fault, shortest = fault }: Stressed): string[] {
  if (!fault || !shortest) return []
  const actions = shortest.actions.map((action) => `    ${JSON.stringify(action)}`)
  return [`  FAILED at ${fault.message}`, `  shortened to ${shortest.message}`, ...actions]
}

import { draftLength, kinds } from './actions.ts'
import type { Stressed } from './stress-editor.ts'

/** A line for each editor: steps, how many of each kind, and how many of these changed the text; then what went wrong. */
export function reportOf(results: Stressed[]): string {
  return results.flatMap((result) => [lineOf(result), ...faultLines(result)]).join('\n')
}

/** More than one fix in fifty that an editor would not take is a fault of ours, and so is one draft in ten that it broke by itself. */
export function tooManyOf({ done, refused, brokenDrafts }: Stressed): string | undefined {
  if (refused > Math.max(1, done.filter(({ kind }) => kind === 'fix').length / 50)) return 'fixes not taken'
  return brokenDrafts > Math.max(1, done.length / draftLength / 10) ? 'drafts broken by the editor' : undefined
}

function lineOf({ editor, done, refused, brokenDrafts }: Stressed): string {
  const counts = kinds.map((kind) => {
    const some = done.filter((each) => each.kind === kind)
    return `${kind} ${some.length} (${some.filter(({ tookHold }) => tookHold).length})`
  })
  const broken = brokenDrafts > 0 ? `; it broke by itself ${brokenDrafts} times` : ''
  const untaken = refused > 0 ? `; ${refused} fixes not taken, and the text left as it was` : ''
  return `${editor}: ${done.length} steps; ${counts.join(', ')}${untaken}${broken}`
}

function faultLines(stressed: Stressed): string[] {
  const many = tooManyOf(stressed)
  if (many) return [`  FAILED: too many ${many}`]
  const { fault, shortest = fault } = stressed
  if (!fault || !shortest) return []
  const actions = shortest.actions.map((action) => `    ${JSON.stringify(action)}`)
  return [`  FAILED at ${fault.message}`, `  shortened to ${shortest.message}`, ...actions]
}

import { type Kind, kinds } from './actions.ts'
import type { Stressed } from './stress-editor.ts'

/** A line for each editor: steps, how many of each kind, and how many of these changed the text; then what went wrong. */
export function reportOf(results: Stressed[], steps: number): string {
  return results.flatMap((result) => [lineOf(result), ...faultLines(result, steps)]).join('\n')
}

/** Of a hundred steps: what every kind has at least that a box has a way to do. */
const leastShare = (kind: Kind): number => (kind === 'fix' ? 15 : 5)

const countOf = ({ done }: Stressed, kind: Kind): number => done.filter((each) => each.kind === kind).length

/** The kinds that were not tried often enough to say that they work. */
const tooRare = (stressed: Stressed): Kind[] =>
  stressed.can.filter((kind) => countOf(stressed, kind) * 100 < leastShare(kind) * stressed.done.length)

export const isEnough = (stressed: Stressed, steps: number): boolean =>
  stressed.done.length >= steps && tooRare(stressed).length === 0

/**
 * Why a run that met no fault says too little all the same: more than one fix in fifty not taken, more than one draft in four
 * broken by the editor itself, or too few steps, of whatever kind.
 */
export function shortcomingOf(stressed: Stressed, steps: number): string | undefined {
  const { done, refused, drafts, brokenDrafts } = stressed
  if (refused > Math.max(1, countOf(stressed, 'fix') / 50)) return 'too many fixes not taken'
  if (brokenDrafts > Math.max(1, drafts / 4)) return 'too many drafts broken by the editor'
  if (done.length < steps) return `fewer than ${steps} steps`
  const rare = tooRare(stressed)
  return rare.length > 0 ? `too few of ${rare.join(', ')}` : undefined
}

function lineOf({ editor, where, done, refused, drafts, brokenDrafts }: Stressed): string {
  const counts = kinds.map((kind) => {
    const some = done.filter((each) => each.kind === kind)
    return `${kind} ${some.length} (${some.filter(({ tookHold }) => tookHold).length})`
  })
  const broken = brokenDrafts > 0 ? `; it broke by itself in ${brokenDrafts} of ${drafts} drafts` : ''
  const untaken = refused > 0 ? `; ${refused} fixes not taken, and the text left as it was` : ''
  return `${editor}${where && ` ${where}`}: ${done.length} steps; ${counts.join(', ')}${untaken}${broken}`
}

function faultLines(stressed: Stressed, steps: number): string[] {
  const { fault, shortest = fault } = stressed
  if (!fault || !shortest) return [shortcomingOf(stressed, steps) ?? []].flat().map((why) => `  FAILED: ${why}`)
  const actions = shortest.actions.map((action) => `    ${JSON.stringify(action)}`)
  return [`  FAILED at ${fault.message}`, `  shortened to ${shortest.message}`, ...actions]
}

import type { CompiledGuard, CompiledRule } from '../policy/compiled.ts'
import { readingsOf, type Scene } from './scene.ts'
import type { Match } from './term-index.ts'
import type { GuardId } from './verdict.ts'

/** From this sureness of the trained reader on there may be protected talk. */
export const touchOfProtection = 0.1

/** A guard that holds for a draft, and the words that made it and those after it hold. */
export interface HeldGuard {
  id: GuardId
  guard: CompiledGuard
  matches: Match[]
}

/**
 * What a held guard leaves of a rule: `whole`; `softened`, at most advice on words the guard did not match; `asleep`.
 */
export type Leave = 'whole' | 'asleep' | { softenedOutside: Match[]; kindly?: CompiledGuard['kindly'] }

/** The first guard that holds, in the order of the policy (speech about work comes first, private life last). */
export function guardOf(scene: Scene): HeldGuard | undefined {
  let held: HeldGuard | undefined
  for (const { guard, match, unless } of scene.prepared.guards) {
    const matches = match(scene)
    if (!matches || unless?.(scene)) continue
    if (held) held.matches = [...held.matches, ...matches]
    else held = { id: guard.id, guard, matches }
  }
  return held
}

/**
 * Whether this is talk that is nobody's business but the writer's: no owner is named either. Words of such talk alone do not make
 * it that, where the trained reader sees none of it.
 */
export const isProtected = (held: HeldGuard | undefined, scene: Scene): boolean =>
  (held?.id === 'work-conditions' || held?.id === 'wrongdoing') && mayBeProtected(scene)

function mayBeProtected(scene: Scene): boolean {
  const guarded = scene.prepared.policy.topics?.classes.indexOf('guarded') ?? -1
  const readings = readingsOf(scene)
  return readings.length === 0 || readings.some(({ sureness }) => (sureness[guarded] ?? 1) >= touchOfProtection)
}

/** Says what is left of a rule under a guard. */
export function permit(held: HeldGuard | undefined, rule: CompiledRule): Leave {
  if (!held) return 'whole'
  const { exempt, softened, kindly, sleeps } = held.guard
  if (sleeps) return sleeps.some((pattern) => covers(pattern, rule.id)) ? 'asleep' : 'whole'
  if (exempt.includes(rule.id)) return 'whole'
  return softened.includes(rule.id) ? { softenedOutside: held.matches, kindly } : 'asleep'
}

const covers = (pattern: string, id: string): boolean =>
  pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern

import type { Network } from '../../lib/check/draft.ts'
import type { Engine } from '../../lib/compose/engine.ts'
import type { CompiledRule } from '../../lib/policy/compiled.ts'

/** After so many short texts the browser has made most of what runs for a check fast. */
const enough = 40

/**
 * Checks what the policy's rules say, one after the other while the page is idle: what a person pastes then meets a script
 * that has run before, and holds up the page half as long.
 */
export function warmUp(
  { check }: Pick<Engine, 'check'>,
  rules: Pick<CompiledRule, 'message'>[],
  network: Network,
): void {
  const texts = rules.slice(0, enough).map(({ message }) => message.why)
  const goOn = (idle: IdleDeadline) => {
    for (let text = texts.pop(); text; text = idle.timeRemaining() > 2 ? texts.pop() : '')
      check({ network, surface: 'post', text, now: Date.now() })
    if (texts.length > 0) requestIdleCallback(goOn)
  }
  requestIdleCallback(goOn)
}

import { compilePolicy } from '../../compile.ts'
import { smallSources } from '../../testing/small-policy.ts'
import type { PatternProof } from '../patterns/proof.ts'
import { readExpressions } from '../rules/expressions.ts'
import type { LintCheck, LintSubject } from '../subject.ts'
import { prepareWordings } from '../wordings/find-wordings.ts'

/** What one check says of a small policy: `file:line severity code message`, a string each. */
export function lintSmall(
  check: LintCheck,
  parts: Parameters<typeof smallSources>[0],
  given: Partial<Pick<LintSubject, 'tables' | 'now'>> = {},
): string[] {
  const sources = smallSources(parts)
  const { policy, problems } = compilePolicy(sources)
  if (!policy) throw new Error(problems.map(({ message }) => message).join(' '))
  const subject: LintSubject = {
    policy,
    sources,
    expressions: readExpressions(policy),
    tables: { wordings: prepareWordings([], [{ id: 'restriction' }, { id: 'permission' }]), tone: () => [] },
    proofs: new Map<string, PatternProof>(),
    now: 0,
    ...given,
  }
  return check(subject).map(
    ({ file, line, severity, code, message }) => `${file}:${line} ${severity} ${code} ${message}`,
  )
}

import type { CompiledRule } from '../policy/compiled.ts'
import { softest } from './findings.ts'
import { readingsOf, type Scene } from './scene.ts'
import type { Finding, Span } from './verdict.ts'

// Measured on made-up drafts of which neither rules nor reader had learned (decision 015): of what rules state where the reader is less sure than `heard` more
// than eight in ten are false alarms; from `firm` on nearly none.
const heard = 0.3
const firm = 0.7

/**
 * What is left of a rule's findings when the trained reader has its say: nothing where it sees nothing, advice where it is not
 * sure. Of passages that it cannot read (another language) it says nothing.
 */
export function doubt(scene: Scene, rule: CompiledRule, findings: Finding[]): Finding[] {
  if (!rule.doubted) return findings
  return findings.flatMap((finding) => {
    const sure = surenessAt(scene, finding.span)
    if (sure === undefined || sure >= firm) return [finding]
    return sure < heard ? [] : [{ ...finding, action: softest(finding.action) }]
  })
}

function surenessAt(scene: Scene, span: Span): number | undefined {
  const touched = readingsOf(scene).filter(({ passage }) => passage.start < span.end && passage.end > span.start)
  return touched.length > 0 ? Math.max(...touched.map(({ sureness }) => sureness[0] as number)) : undefined
}

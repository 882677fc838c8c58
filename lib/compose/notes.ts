import { phraseKey } from '../check/phrase-key.ts'
import type { Finding } from '../check/verdict.ts'
import type { Engine } from './engine.ts'
import type { Note } from './guide.ts'

/**
 * Findings as the person meets them, with the owner's card. `place` sets the keys of this box apart from those of others;
 * the same rule on the same words keeps its key while the text around it changes.
 */
export function toNotes(findings: Finding[], text: string, engine: Engine, place: string): Note[] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const quote = text.slice(finding.span.start, finding.span.end)
    const stem = `${place}-${finding.rule}-${phraseKey('', quote)}`
    const count = counts.get(stem) ?? 0
    counts.set(stem, count + 1)
    return {
      key: `${stem}-${count}`,
      finding,
      quote,
      owner: finding.owner ? engine.ownerOf(finding.owner) : undefined,
      consulted: (finding.consulted ?? []).flatMap((id) => engine.ownerOf(id) ?? []),
    }
  })
}

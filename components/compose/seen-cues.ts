import type { Note } from '../../lib/compose/guide.ts'

/** The conditions that matched, in words; with the draft's own words where they are part of the quoted ones. */
export function seenCues({ finding, quote }: Pick<Note, 'finding' | 'quote'>): string[] {
  const { start, end } = finding.span
  const said = finding.because.map(({ name, spans }) => {
    const own = spans.filter((span) => span.start >= start && span.end <= end && span.end > span.start)
    const quoted = new Set(own.map((span) => `“${quote.slice(span.start - start, span.end - start)}”`))
    const plain = name.replaceAll(/[-_.]+/g, ' ')
    return quoted.size > 0 ? `${plain} (${[...quoted].join(', ')})` : plain
  })
  return [...new Set(said)]
}

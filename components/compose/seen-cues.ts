import type { Note } from '../../lib/compose/guide.ts'

/** A name of the policy as people read it. */
export const plainName = (name: string): string => name.replaceAll(/[-_.]+/g, ' ')

/** The conditions that matched, in words; with the draft's own words where they are part of the quoted ones. */
export function seenCues({ finding, quote }: Pick<Note, 'finding' | 'quote'>): string[] {
  const { start, end } = finding.span
  const said = finding.because.map(({ name, spans, words }) => {
    const own = spans.filter((span) => span.start >= start && span.end <= end && span.end > span.start)
    const quoted = words ?? own.map((span) => quote.slice(span.start - start, span.end - start))
    const plain = plainName(name)
    return quoted.length > 0 ? `${plain} (“${[...new Set(quoted)].join('”, “')}”)` : plain
  })
  return [...new Set(said)]
}

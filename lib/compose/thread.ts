import type { Finding, Span } from '../check/verdict.ts'

const gap = '\n\n'

/** The parts of a thread as one draft: the text, and where each part starts in it. */
export function joinParts(texts: string[]): { text: string; starts: number[] } {
  const starts: number[] = []
  let at = 0
  for (const text of texts) {
    starts.push(at)
    at += text.length + gap.length
  }
  return { text: texts.join(gap), starts }
}

/**
 * The findings that begin in one part, with offsets counted from that part's own start. What reaches beyond the part is cut
 * at its end; a fix that lies elsewhere is left out.
 */
export function findingsOfPart(findings: Finding[], part: Span): Finding[] {
  const begins = (span: Span) => span.start >= part.start && span.start <= part.end
  const shift = (span: Span): Span => ({
    start: span.start - part.start,
    end: Math.min(span.end, part.end) - part.start,
  })
  return findings
    .filter((finding) => begins(finding.span))
    .map(({ fix, ...finding }) => ({
      ...finding,
      span: shift(finding.span),
      because: finding.because.map((cue) => ({ ...cue, spans: cue.spans.filter(begins).map(shift) })),
      ...(fix && begins(fix.span) && fix.span.end <= part.end ? { fix: { ...fix, span: shift(fix.span) } } : {}),
    }))
}

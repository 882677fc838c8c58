import type { ComponentChildren } from 'preact'
import type { Action, Span } from '../../lib/check/verdict.ts'

interface MarkedTextProps {
  text: string
  spans: (Span & { action: Action })[]
}

/** A text with words of it underlined, as they would be at the box. Of spans that overlap the shorter counts. */
export function MarkedText({ text, spans }: MarkedTextProps) {
  const parts: ComponentChildren[] = []
  let at = 0
  for (const { start, end, action } of apart(spans)) {
    parts.push(text.slice(at, start), <mark class={`line-${action}`}>{text.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}

function apart<Marked extends Span>(spans: Marked[]): Marked[] {
  const kept: Marked[] = []
  for (const span of spans.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const isFree = kept.every(({ start, end }) => span.end <= start || span.start >= end)
    if (isFree && span.end > span.start) kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start)
}

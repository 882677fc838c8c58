import type { Action, Span } from '../../lib/check/verdict.ts'

interface MarkedTextProps {
  text: string
  spans: (Span & { action: Action })[]
}

/** A text with words of it underlined, as they would be at the box. Of spans that overlap the first counts. */
export function MarkedText({ text, spans }: MarkedTextProps) {
  const parts: preact.ComponentChild[] = []
  let at = 0
  for (const { start, end, action } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end <= start) continue
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

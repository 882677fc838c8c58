import type { Span } from '../check/verdict.ts'

/** Takes the `[[ ]]` that authors put around words out of a text: the text without them, and where those words stand in it. */
export function readMarkedWords(written: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  for (const [at, part] of written.split(/\[\[([\s\S]*?)\]\]/).entries()) {
    if (at % 2 === 1) spans.push({ start: text.length, end: text.length + part.length })
    text += part
  }
  return { text, spans }
}

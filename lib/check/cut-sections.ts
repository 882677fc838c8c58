import { abbreviations } from './sentences.ts'

// A text up to this length is read as a whole.
const longestWhole = 4000
const shortestSection = 1000
// The end of a sentence or of a line of prose: never inside a link, nor between "the password is:" and the password.
const border = /(?:[!?]|(\p{L}{2,20})\.)[ \n]|[。！？]| (?!(?:is|ist|es|est)\n)[^\s-]{0,39}[^\s:=-]\n(?!\s*[:=])|\n/giu
// As much as the detector of keys reads of one.
const longestKey = 8000

/** Cuts a long text at ends of sentences. A change of the text changes the section it is in, and seldom another. */
export function cutSections(text: string): string[] {
  const sections: string[] = []
  let start = 0
  while (text.length - start > longestWhole) {
    const end = borderAfter(text, start)
    sections.push(text.slice(start, end))
    start = end
  }
  return [...sections, text.slice(start)]
}

function borderAfter(text: string, start: number): number {
  border.lastIndex = start + shortestSection
  for (let found = border.exec(text); found; found = border.exec(text)) {
    const end = border.lastIndex
    // Where no sentence ends for so long (a table, a log), the end of any line will do.
    const isEnd = found[0] === '\n' ? end > start + longestKey : !abbreviations.has(found[1]?.toLowerCase() ?? '')
    if (isEnd && !isInKey(text.slice(Math.max(start, end - longestKey), end))) return end
  }
  return text.length
}

/** The lines of a key belong together, headers among them that look like prose (RFC 1421). */
const isInKey = (before: string): boolean => before.lastIndexOf('-----BEGIN ') > before.lastIndexOf('-----END ')

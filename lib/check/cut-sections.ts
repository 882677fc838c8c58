import { abbreviations } from './sentences.ts'

// A text up to this length is read as a whole.
const longestWhole = 4000
const shortestSection = 1000
// The end of a sentence or of a line of prose: never inside a link or among the lines of a key.
const border = /(?:[!?]|\b([a-z]{2,20})\.)[ \n]| [^\s-]{1,40}\n/gi

/** Cuts a long text at ends of sentences. A change of the text changes the section it is in, and seldom another. */
export function cutSections(text: string): string[] {
  const sections: string[] = []
  let start = 0
  while (text.length - start > longestWhole) {
    const end = borderAfter(text, start + shortestSection)
    sections.push(text.slice(start, end))
    start = end
  }
  return [...sections, text.slice(start)]
}

function borderAfter(text: string, from: number): number {
  border.lastIndex = from
  for (let found = border.exec(text); found; found = border.exec(text)) {
    if (!abbreviations.has(found[1]?.toLowerCase() ?? '')) return border.lastIndex
  }
  return text.length
}

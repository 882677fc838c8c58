import { cutWords } from '../../check/words.ts'

/** One sentence of a document; `placeOf` leads from its offsets to those of the document. */
export interface Sentence {
  text: string
  placeOf(at: number): number
}

/** Text that stands together: a paragraph, a heading, an item of a list, a cell of a table. */
interface Block {
  start: number
  text: string
  kind: 'text' | 'item' | 'heading'
}

const listMark = /^\s*(?:[-*+•]|\d{1,3}[.)]|\(?[a-z]\))\s+/
const headingMark = /^\s*#{1,6}\s+/
const quoteMark = /^\s*(?:>\s?)+/

/**
 * Cuts a Markdown or plain text into sentences. Code, comments and front matter are left out; lines of a paragraph are
 * joined; an item below "You may not:" is read together with that line.
 */
export function cutProse(document: string): Sentence[] {
  let leadIn: Sentence | undefined
  return blocksOf(document).flatMap((block) => {
    if (block.kind !== 'item') leadIn = undefined
    const sentences = sentencesOf(block)
    const lead = leadIn
    if (block.text.trimEnd().endsWith(':')) leadIn = sentences.at(-1)
    return lead ? sentences.map((sentence, at) => (at === 0 ? join(lead, sentence) : sentence)) : sentences
  })
}

/** A place in the lead-in counts as the start of the item. */
function join(lead: Sentence, item: Sentence): Sentence {
  const border = lead.text.length + 1
  return { text: `${lead.text} ${item.text}`, placeOf: (at) => item.placeOf(Math.max(0, at - border)) }
}

function sentencesOf({ start, text }: Block): Sentence[] {
  const spans = new Map<number, [number, number]>()
  for (const word of cutWords(text).list) {
    const [from] = spans.get(word.sentence) ?? [word.start]
    spans.set(word.sentence, [from, word.end])
  }
  return [...spans.values()].map(([from, to]) => ({ text: text.slice(from, to), placeOf: (at) => start + from + at }))
}

/** Marks become blanks of the same length, so that offsets stay. */
function blocksOf(document: string): Block[] {
  const text = blankAside(document)
  const blocks: Block[] = []
  let open: Block | undefined
  let start = 0
  for (const line of text.split('\n')) {
    const kind = kindOf(line)
    const shown = blankMarks(line)
    if (shown.trim() === '') open = undefined
    else if (kind === 'table') {
      open = undefined
      for (const cell of shown.matchAll(/[^|]+/g))
        blocks.push({ start: start + cell.index, text: cell[0], kind: 'text' })
    } else if (open && kind === 'text') open.text += `${' '.repeat(start - open.start - open.text.length)}${shown}`
    else {
      open = { start, text: shown, kind }
      blocks.push(open)
      if (kind === 'heading') open = undefined
    }
    start += line.length + 1
  }
  return blocks
}

function kindOf(line: string): Block['kind'] | 'table' {
  if (headingMark.test(line)) return 'heading'
  if (listMark.test(line.replace(quoteMark, ''))) return 'item'
  return /^\s*\|.*\|/.test(line) ? 'table' : 'text'
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

const frontMatter = /^\ufeff?---\r?\n[\s\S]*?\n---(?=\r?\n|$)/
const codeBlock = /^(`{3,}|~{3,})[\s\S]*?(?:^\1|$(?![\s\S]))/gm
const comment = /<!--[\s\S]*?(?:-->|$)/g

function blankAside(document: string): string {
  return document.replace(frontMatter, blank).replace(codeBlock, blank).replace(comment, blank).replace(/\r/g, ' ')
}

/** Code blocks and comments that go on to the end, since nobody closed them. */
export function findUnclosed(document: string): { start: number; what: string }[] {
  const text = document.replace(frontMatter, blank)
  const blocks = [...text.matchAll(codeBlock)].filter(([block, fence = '']) => !block.slice(1).includes(`\n${fence}`))
  const comments = [...text.replace(codeBlock, blank).matchAll(comment)].filter(([block]) => !block.endsWith('-->'))
  return [
    ...blocks.map(({ index }) => ({ start: index, what: 'code block' })),
    ...comments.map(({ index }) => ({ start: index, what: 'comment' })),
  ]
}

function blankMarks(line: string): string {
  return line
    .replace(quoteMark, blank)
    .replace(headingMark, blank)
    .replace(listMark, blank)
    .replace(/\]\([^()]{0,2000}\)/g, blank)
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, blank)
    .replace(/[*_`~[\]]/g, ' ')
    .replace(/\b(?:e\.g|i\.e|etc|U\.S)\./gi, (short) => `${short.slice(0, -1)} `)
}

import type { Span } from '../../lib/check/verdict.ts'
import type { Reading } from '../../lib/editors/editor.ts'
import { editorOf } from '../../lib/editors/editors.ts'
import { followHands } from '../../lib/editors/hands.ts'
import { focused } from '../../lib/focused.ts'
import type { ReadAnswer, WriteRequest } from './protocol.ts'

/** Our code for editors where it ships, in an extension's own world; the page asks by events that carry JSON. */

let box: HTMLElement | undefined

/** The box that has the focus, or had it last. */
function currentBox(): HTMLElement {
  const active = focused(document)
  if (active && editorOf(active)) box = active as HTMLElement
  if (!box) throw new Error('No box had the focus yet')
  return box
}

function answer(type: string, detail: unknown) {
  dispatchEvent(new CustomEvent(type, { detail: JSON.stringify(detail) }))
}

/** Whether an offset stands in a line without any text, which has no place of its own in a text node. */
function isOnEmptyLine(text: string, offset: number): boolean {
  const isLineEnd = (at: number) => at < 0 || at >= text.length || text[at] === '\n'
  return isLineEnd(offset - 1) && isLineEnd(offset)
}

function offsetFaults({ text, toDom, toText }: Reading): string[] {
  return Array.from({ length: text.length + 1 }, (_, offset) => offset).flatMap((offset) => {
    const point = isOnEmptyLine(text, offset) ? null : toDom(offset)
    const back = point && toText(point.node, point.offset)
    return point && back !== offset ? [`offset ${offset} leads to the page and back to ${back}`] : []
  })
}

/** What the browser itself says stands in a range, without line breaks: those are no characters of text nodes. */
const plain = (text: string) => text.replaceAll(/[\n\u200b\ufeff]/g, '')

function spanFaults({ text, toDom }: Reading): string[] {
  const faults: string[] = []
  for (let start = 0; start < text.length; start++) {
    const span: Span = { start, end: Math.min(text.length, start + 1 + ((start * 7919) % 29)) }
    const [from, to] = [toDom(span.start), toDom(span.end)]
    if (!from || !to) continue
    const range = document.createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    const wanted = plain(text.slice(span.start, span.end))
    if (plain(range.toString()) !== wanted) {
      faults.push(`span ${span.start}-${span.end} is ${JSON.stringify(wanted)} but marks ${JSON.stringify(`${range}`)}`)
    }
  }
  return faults
}

function wholesIn(el: Element, { toText }: Reading): Span[] {
  return [...el.querySelectorAll('[contenteditable="false"]')].flatMap((mention) => {
    const words = mention.firstChild
    const start = words && toText(words, 0)
    return start === null ? [] : [{ start, end: start + mention.textContent.length }]
  })
}

addEventListener('stress-read', () => {
  const el = currentBox()
  const reading = editorOf(el)?.read(el)
  const faults = reading && el.localName !== 'textarea' ? [...offsetFaults(reading), ...spanFaults(reading)] : []
  const wholes = reading ? wholesIn(el, reading) : []
  const shows = el.textContent
  answer('stress-reading', { text: reading?.text ?? '', shows, faults, wholes } satisfies ReadAnswer)
})

addEventListener('stress-write', async (event) => {
  const el = currentBox()
  const request = JSON.parse((event as CustomEvent<string>).detail) as WriteRequest
  answer('stress-written', await editorOf(el)?.write(el, request))
})

followHands(window)

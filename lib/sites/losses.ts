import { editorOf } from '../editors/editors.ts'
import type { Site } from './site.ts'

/** What a page loses when a site gives something another name: one attribute, class for class; numbers in it count as one. */
export interface Loss {
  name: string
  value: string
}

/** An editable as the intact page has it, with whatever publishes it. */
interface Part {
  editable: HTMLElement
  text: string | undefined
  controls: Element[]
  keys: KeyboardEvent[]
}

/**
 * - found: every box is watched, read as before, and stopped by all that published it before
 * - not checking: no box is watched, and nothing is stopped; found in part: this holds for some of several
 * - half-working: a box is watched whose words are not read, that something publishes without being stopped, or together
 *   with another that is not watched
 */
export type Outcome = 'found' | 'found in part' | 'not checking' | 'half-working'

// What makes an element editable or a field of its kind, and what it shows: no name that a redesign would give.
const kept = /^(contenteditable|type|value|href|src|alt|style|open|aria-disabled|disabled)$/
const keys = [{ ctrlKey: true }, {}].map((init) => new KeyboardEvent('keydown', { key: 'Enter', ...init }))

const numbersAside = (value: string): string => value.replaceAll(/\d+/g, 'N')

function* elementsOf(root: ParentNode): Generator<Element> {
  for (const el of root.querySelectorAll('*')) {
    yield el
    if (el.shadowRoot) yield* elementsOf(el.shadowRoot)
  }
}

const marksOf = (el: Element): Loss[] =>
  [...el.attributes].flatMap(({ name, value }) => {
    if (kept.test(name)) return []
    const values = name === 'class' ? [...el.classList] : [value]
    return values.map((each) => ({ name, value: numbersAside(each) }))
  })

/** Everything that the page now drawn could lose, each once. */
export function lossesOf(page: Document): Loss[] {
  const marks = [...elementsOf(page.body)].flatMap(marksOf)
  return [...new Map(marks.map((mark) => [`${mark.name}=${mark.value}`, mark])).values()]
}

/** Takes one of them off every element that has it. */
function lose(page: Document, { name, value }: Loss): void {
  for (const el of elementsOf(page.body)) {
    const had = el.getAttribute(name)
    if (had === null) continue
    if (name !== 'class') {
      if (numbersAside(had) === value) el.removeAttribute(name)
    } else for (const each of [...el.classList]) if (numbersAside(each) === value) el.classList.remove(each)
  }
}

const textOf = (el: HTMLElement): string | undefined => editorOf(el)?.read(el).text

function partsOf(site: Site, page: Document): Part[] {
  const all = [...elementsOf(page.body)]
  const alone = site.survey().flatMap((seen) => (seen.state === 'watched' ? [seen.box] : []))
  const boxes = new Map([...alone, ...all.flatMap((el) => site.boxesFor(el))].map((box) => [box.editable, box]))
  return [...boxes.values()].map(({ editable, publishesOn }) => ({
    editable,
    text: textOf(editable),
    controls: all.filter((el) => site.boxesFor(el).some((box) => box.editable === editable)),
    keys: keys.filter((key) => publishesOn(key)),
  }))
}

function outcomeOf(site: Site, { editable, text, controls, keys }: Part): Outcome {
  // As while a person writes in it.
  editable.focus()
  const box = site.boxAt(editable)
  if (!box) return 'not checking'
  const stops =
    controls.every((control) => site.boxesFor(control).some((each) => each.editable === editable)) &&
    keys.every((key) => box.publishesOn(key))
  return textOf(editable) === text && stops ? 'found' : 'half-working'
}

/** What becomes of the boxes of the page now drawn when it loses that. */
export function lookAfter(site: Site, page: Document, loss: Loss): Outcome {
  const parts = partsOf(site, page)
  lose(page, loss)
  const outcomes = parts.map((part) => outcomeOf(site, part))
  const [first] = outcomes
  if (!first || outcomes.includes('half-working') || isTorn(parts, outcomes)) return 'half-working'
  return outcomes.every((each) => each === first) ? first : 'found in part'
}

/** Whether something publishes two boxes of which only one is watched. */
const isTorn = (parts: Part[], outcomes: Outcome[]): boolean =>
  parts.some((one, at) =>
    parts.some(
      (other, otherAt) =>
        outcomes[at] !== outcomes[otherAt] && one.controls.some((control) => other.controls.includes(control)),
    ),
  )

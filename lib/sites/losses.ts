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
function lossesOf(page: Document): Loss[] {
  const marks = [...elementsOf(page.body)].flatMap(marksOf)
  return [...new Map(marks.map((mark) => [`${mark.name}=${mark.value}`, mark])).values()]
}

/** Takes one of them off every element that has it; what comes back puts it on again. */
function lose(page: Document, { name, value }: Loss): () => void {
  const before: [el: Element, had: string][] = []
  for (const el of elementsOf(page.body)) {
    const had = el.getAttribute(name)
    if (had === null) continue
    before.push([el, had])
    if (name !== 'class') {
      if (numbersAside(had) === value) el.removeAttribute(name)
    } else for (const each of [...el.classList]) if (numbersAside(each) === value) el.classList.remove(each)
  }
  return () => {
    for (const [el, had] of before) if (el.getAttribute(name) !== had) el.setAttribute(name, had)
  }
}

const textOf = (el: HTMLElement): string | undefined => editorOf(el)?.read(el).text

type PublishedBy = (control: Element) => HTMLElement[]

/** Boxes of one composer have the same controls, and to ask a control is slow. */
function askOnce(site: Site): PublishedBy {
  const asked = new Map<Element, HTMLElement[]>()
  return (control) => {
    const before = asked.get(control)
    const now = before ?? site.boxesFor(control).map(({ editable }) => editable)
    if (!before) asked.set(control, now)
    return now
  }
}

function partsOf(site: Site, page: Document): Part[] {
  const all = [...elementsOf(page.body)]
  const alone = site.survey().flatMap((seen) => (seen.state === 'watched' ? [seen.box] : []))
  const publishedBy = askOnce(site)
  const boxes = new Map([...alone, ...all.flatMap((el) => site.boxesFor(el))].map((box) => [box.editable, box]))
  return [...boxes.values()].map(({ editable, publishesOn }) => ({
    editable,
    text: textOf(editable),
    controls: all.filter((el) => publishedBy(el).includes(editable)),
    keys: keys.filter((key) => publishesOn(key)),
  }))
}

function outcomeOf(site: Site, publishedBy: PublishedBy, { editable, text, controls, keys }: Part): Outcome {
  const box = site.boxAt(editable)
  if (!box) return 'not checking'
  const stops =
    controls.every((control) => publishedBy(control).includes(editable)) && keys.every((key) => box.publishesOn(key))
  return textOf(editable) === text && stops ? 'found' : 'half-working'
}

/** What becomes of the boxes of the page now drawn when it loses one thing after the other; it has all of them again behind it. */
export function loseEach(site: Site, page: Document): (Loss & { outcome: Outcome })[] {
  const parts = partsOf(site, page)
  return lossesOf(page).map((loss) => {
    const restore = lose(page, loss)
    const outcome = outcomeOfAll(site, parts)
    restore()
    return { ...loss, outcome }
  })
}

function outcomeOfAll(site: Site, parts: Part[]): Outcome {
  let publishedBy = askOnce(site)
  const outcomes = parts.map((part, at) => {
    const [control] = part.controls
    if (!control || parts[at - 1]?.controls[0] !== control) {
      // As while a person writes in it.
      part.editable.focus()
      publishedBy = askOnce(site)
    }
    return outcomeOf(site, publishedBy, part)
  })
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

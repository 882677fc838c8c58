import { editorOf } from '../../editors/editors.ts'
import { precedes } from '../climb.ts'
import { queryPage } from '../query-page.ts'
import type { RefusalReason } from '../site.ts'
import { limits, selectors } from './selectors.ts'

/** A box with the control that publishes it. */
export interface Found {
  editable: HTMLElement
  /** The smallest block that holds both. */
  composer: HTMLElement
  control: HTMLElement
}

/** The box's place in its thread: its name, or that of what holds it (its label on phones), says it. Undefined for anything else whose name begins alike. */
export function numberOf(editable: Element): number | undefined {
  const name = editable.closest('[data-testid*="_"]')?.getAttribute('data-testid')
  const number = /_(\d+)(?:_label)?$/.exec(name ?? '')?.[1]
  return number === undefined ? undefined : Number(number)
}

const boxCss = (): string => `${selectors.editable}, ${selectors.plainEditable}`

/** Boxes by their names; where none has one any more, editors that are alone in their dialog or column. */
function writtenBoxes(): HTMLElement[] {
  const named = queryPage(boxCss()).filter((el) => numberOf(el) !== undefined && editorOf(el))
  if (named.length > 0) return named
  const shaped = queryPage(selectors.editableShape).filter((el) => editorOf(el))
  return shaped.filter((el) => within(el.closest(limits.boundary) ?? document.body, shaped).length === 1)
}

/** Text fields between a box and its publish control: published with it, whatever their names. */
const fieldsBeside = (boxes: HTMLElement[]): HTMLElement[] =>
  allControls().flatMap((control) => {
    let at: HTMLElement | null = control
    while (at && within(at, boxes).length === 0) at = at.matches(limits.boundary) ? null : at.parentElement
    return [...(at?.querySelectorAll('input') ?? [])]
  })

/** All boxes, the choices of their polls included. */
function allBoxes(): HTMLElement[] {
  const boxes = writtenBoxes()
  if (boxes.length === 0) return []
  return [...new Set([...boxes, ...queryPage(selectors.pollChoice), ...fieldsBeside(boxes)])].filter((el) =>
    editorOf(el),
  )
}

/** Publish controls by their names; where none has one any more, the last button of each tool bar. */
function allControls(): readonly HTMLElement[] {
  const named = queryPage(selectors.publish)
  // Phones have it outside the tool bar.
  return named.length > 0 || queryPage(selectors.plainEditable).length > 0
    ? named
    : queryPage(selectors.toolBar).flatMap((toolBar) => {
        const last = [...toolBar.querySelectorAll('button')].at(-1)
        const add = toolBar.querySelector(selectors.addPart)
        return last && add && precedes(add, last) ? last : []
      })
}

/** What of `elements` lies in a block: asking the block itself again at each step up a long page would be slow. */
export const within = (block: Element, elements: readonly HTMLElement[]): HTMLElement[] =>
  elements.filter((el) => block.contains(el))

/** The widest block around a control that holds no other control and no second box with the same number: its composer. */
export function reachOf(control: Element): Element {
  const [controls, boxes] = [allControls(), writtenBoxes()]
  let reach = control
  for (let at = control.parentElement; at && at !== document.body; at = at.parentElement) {
    const numbers = within(at, boxes).map(numberOf)
    if (within(at, controls).length > 1 || new Set(numbers).size < numbers.length) break
    reach = at
    if (at.matches(limits.boundary)) break
  }
  return reach
}

/** All boxes a control publishes, in the order of the thread, choices of polls last. Only the active box shows the control beside it. */
export const partsOf = (control: Element): HTMLElement[] =>
  within(reachOf(control), allBoxes()).sort((a, b) => placeOf(a) - placeOf(b))

const placeOf = (box: Element): number => numberOf(box) ?? Number.POSITIVE_INFINITY

/** The box that `el` is or lies in, if a publish control belongs to it. */
export function detect(el: Element): Found | null {
  const editable = allBoxes().find((box) => box.contains(el))
  if (!editable || isMessage(editable)) return null
  const controls = allControls()
  for (let at = editable.parentElement; at && at !== document.body; at = at.parentElement) {
    const [control, another] = within(at, controls)
    if (control) {
      if (another || !partsOf(control).includes(editable)) return null
      return { editable, composer: at, control }
    }
    if (at.matches(limits.boundary)) return null
  }
  return null
}

/** Whether editable and publish control were both known by their names. */
export const isNamed = ({ editable, control }: Found): boolean =>
  editable.matches(`${boxCss()}, ${selectors.pollChoice}`) && control.matches(selectors.publish)

/** The paid "Boost" button, which posts too. It has no name and no picture: words between the tools and the publish button. */
export function boostOf(control: HTMLElement): HTMLElement | undefined {
  const reach = reachOf(control)
  const before = buttonBefore(control, reach)
  if (!before?.textContent?.trim() || before.matches('[data-testid], :has(svg)')) return undefined
  const add = reach.querySelector(selectors.addPart)
  return add && !precedes(add, before) ? undefined : before
}

/** From the inside out: all buttons of a column are many. */
function buttonBefore(button: HTMLElement, reach: Element): HTMLElement | undefined {
  for (let at = button.parentElement; at && reach.contains(at); at = at.parentElement) {
    const buttons = [...at.querySelectorAll('button')]
    const before = buttons[buttons.indexOf(button as HTMLButtonElement) - 1]
    if (before) return before
  }
  return undefined
}

/** The publish control that `el` is, lies in, or (for Boost) stands for. */
export function controlAt(el: Element): HTMLElement | null {
  const button = el.closest('button')
  const controls = allControls()
  const control = controls.find((each) => each.contains(el))
  if (control || !button) return control ?? null
  return controls.find((each) => boostOf(each) === button) ?? null
}

const isMessage = (el: Element): boolean =>
  el.closest(limits.privateMessage) !== null || /^\/(messages|i\/chat)(\/|$)/.test(location.pathname)

/** Why X's own fields are not watched. */
export function refusal(el: Element): RefusalReason | undefined {
  if (isMessage(el)) return 'private-message'
  if (el.matches(limits.search)) return 'search'
  return location.pathname.startsWith('/settings/') ? 'profile-field' : undefined
}

import { editorOf } from '../../editors/editors.ts'
import { precedes } from '../climb.ts'
import type { RefusalReason } from '../site.ts'
import { selectors } from './selectors.ts'

/** A box with the control that publishes it. */
export interface Found {
  editable: HTMLElement
  /** The smallest block that holds both. */
  composer: HTMLElement
  control: HTMLElement
}

const numbered = /^tweetTextarea_(\d+)$/

/** The box's place in its thread; undefined for anything else whose name begins alike. */
export function numberOf(editable: Element): number | undefined {
  const named = editable.closest('[data-testid^="tweetTextarea_"]')
  const number = numbered.exec(named?.getAttribute('data-testid') ?? '')?.[1]
  return number === undefined ? undefined : Number(number)
}

const editableCss = `${selectors.editable}, ${selectors.plainEditable}, ${selectors.pollChoice}`

const isChoice = (el: Element): boolean => el.matches(selectors.pollChoice)
const isBox = (el: Element): boolean => (isChoice(el) || numberOf(el) !== undefined) && editorOf(el) !== undefined

const allBoxes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(editableCss)].filter(isBox)
const allControls = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selectors.publish)]

/** What of `elements` lies in a block: asking the block itself again at each step up a long page would be slow. */
const within = (block: Element, elements: HTMLElement[]): HTMLElement[] => elements.filter((el) => block.contains(el))

/** The widest block around a control that holds no other control and no second box with the same number: its composer. */
export function reachOf(control: Element): Element {
  const [controls, boxes] = [allControls(), allBoxes().filter((box) => !isChoice(box))]
  let reach = control
  for (let at = control.parentElement; at && at !== document.body; at = at.parentElement) {
    const numbers = within(at, boxes).map(numberOf)
    if (within(at, controls).length > 1 || new Set(numbers).size < numbers.length) break
    reach = at
    if (at.matches(selectors.boundary)) break
  }
  return reach
}

/** All boxes a control publishes, in the order of the thread, choices of polls last. Only the active box shows the control beside it. */
export const partsOf = (control: Element): HTMLElement[] =>
  within(reachOf(control), allBoxes()).sort((a, b) => placeOf(a) - placeOf(b))

const placeOf = (box: Element): number => numberOf(box) ?? Number.POSITIVE_INFINITY

/** The box that `el` is or lies in, if a publish control belongs to it. */
export function detect(el: Element): Found | null {
  const editable = el.closest<HTMLElement>(editableCss)
  if (!editable || !isBox(editable)) return null
  const controls = allControls()
  for (let at = editable.parentElement; at && at !== document.body; at = at.parentElement) {
    const [control, another] = within(at, controls)
    if (control) {
      if (another || !partsOf(control).includes(editable)) return null
      return { editable, composer: at, control }
    }
    if (at.matches(selectors.boundary)) return null
  }
  return null
}

/** The paid "Boost" button, which posts too. It has no name of its own: the unnamed button between "add" and publish. */
export function boostOf(control: Element): HTMLElement | undefined {
  const toolBar = control.closest(selectors.toolBar)
  const add = toolBar?.querySelector(selectors.addPart)
  const buttons = [...(toolBar?.querySelectorAll<HTMLElement>('button') ?? [])]
  const before = buttons[buttons.indexOf(control as HTMLElement) - 1]
  if (!add || !before || before.hasAttribute('data-testid')) return undefined
  return precedes(add, before) && !add.contains(before) ? before : undefined
}

/** The publish control that `el` is, lies in, or (for Boost) stands for. */
export function controlAt(el: Element): HTMLElement | null {
  const control = el.closest<HTMLElement>(selectors.publish)
  if (control) return control
  const button = el.closest('button')
  const beside = button?.closest(selectors.toolBar)?.querySelector<HTMLElement>(selectors.publish)
  return beside && boostOf(beside) === button ? beside : null
}

/** Why X's own fields are not watched. */
export function refusal(el: Element): RefusalReason | undefined {
  if (el.closest(selectors.privateMessage) || /^\/(messages|i\/chat)(\/|$)/.test(location.pathname)) {
    return 'private-message'
  }
  if (el.matches(selectors.search)) return 'search'
  return location.pathname.startsWith('/settings/') ? 'profile-field' : undefined
}

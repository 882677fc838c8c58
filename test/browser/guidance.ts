import type { MouseButton, Page } from 'puppeteer-core'
import { waitFor } from './wait-for.ts'

/** Something in a closed root as assistive technology meets it. */
export interface Item {
  role: string
  name: string
  /** Its place in the window, in CSS pixels; null when it is not laid out. */
  box(): Promise<{ x: number; y: number; width: number; height: number } | null>
  /** Brings the item into view. */
  scrollTo(): Promise<void>
}

/** What the extension shows in one page. A page script cannot see any of this, and neither can selectors of a driver. */
export interface Guidance {
  /** All items of a role, in the order of the tree; by accessible name when one is given. */
  items(role: string, name?: string | RegExp): Promise<Item[]>
  /** Everything that is written there and visible. */
  text(): Promise<string>
}

/** Runs inside a closed root: what a person can read there. */
export const visibleText = `function (root) {
  root ??= this
  return [...root.children].map((child) => child.innerText ?? '').join('\\n').trim()
}`

/** Runs on an element: its place in the window. */
export const placeOf = `function (element) {
  const { x, y, width, height } = (element ?? this).getBoundingClientRect()
  return width > 0 && height > 0 ? JSON.stringify({ x, y, width, height }) : ''
}`

export const scrollIntoView = `function (element) {
  (element ?? this).scrollIntoView({ block: 'center', behavior: 'instant' })
}`

export const matches = (name: string, wanted: string | RegExp | undefined) =>
  wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name))

/** Presses the middle of an item with the mouse: a trusted press, which fails when something covers the item. */
export async function press(page: Page, item: Item, button: MouseButton = 'left') {
  await item.scrollTo()
  const { x, y, width, height } = await standStill(page, item)
  await page.mouse.click(x + width / 2, y + height / 2, { button })
}

/** Where an item is once it no longer moves. */
export const standStill = (page: Page, item: Item) =>
  waitFor(`${item.role} "${item.name}" to stand still`, () => steadyBox(page, item))

/** Null while the item is not laid out, or was elsewhere a frame ago. */
async function steadyBox(page: Page, item: Item) {
  const before = await item.box()
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
  const after = await item.box()
  return before && after && before.x === after.x && before.y === after.y ? after : null
}

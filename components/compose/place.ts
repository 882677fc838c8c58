import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/core'
import { windowPlatform } from './window-platform.ts'

/** Where the box is in the window, and the control that publishes it; null while the box is gone. */
export type Anchor = () => { box: DOMRect; publish?: DOMRect } | null

/** A panel stops a press and must be seen whatever becomes of its box; pill and card go with theirs. */
export type Kind = 'pill' | 'card' | 'panel'

const edge = 8
const pillHeight = 24
const besidePill = 6
const besideGap = 12
/** A card gets this much even where the room beyond the box is smaller; a panel what it needs, or its tick would be out of sight. */
const leastHeight = { card: 320, panel: Number.POSITIVE_INFINITY }

/** Places `floating` by the anchor. Pill and card are hidden while the anchor is gone or scrolled out of the window. */
export async function place(floating: HTMLElement, kind: Kind, anchor: Anchor): Promise<void> {
  const { box: rect, publish } = anchor() ?? {}
  const view = floating.ownerDocument.defaultView as Window & typeof globalThis
  const seen = rect && rect.bottom > 0 && rect.top < view.innerHeight && rect.right > 0 && rect.left < view.innerWidth
  const shown = seen || kind === 'panel'
  floating.style.visibility = shown ? 'visible' : 'hidden'
  if (!shown) return
  const box = seen ? rect : new view.DOMRect(view.innerWidth / 2, edge, 0, 0)
  const spot = kind === 'pill' ? await pillSpot(floating, box, publish) : await sheetSpot(floating, kind, box, view)
  floating.style.left = `${Math.round(spot.x)}px`
  floating.style.top = `${Math.round(spot.y)}px`
}

/** The pill hangs under the end of the box, else over it; in a box that fills most of the window, over what publishes. */
function pillSpot(floating: HTMLElement, box: DOMRect, publish: DOMRect | undefined) {
  const view = floating.ownerDocument.defaultView as Window
  const needed = besidePill + pillHeight + edge
  const fills = box.height > view.innerHeight / 2
  const outside = view.innerHeight - box.bottom >= needed || (box.top >= needed && !fills)
  return computePosition({ getBoundingClientRect: () => (outside ? box : (publish ?? box)) }, floating, {
    platform: windowPlatform,
    strategy: 'fixed',
    placement: outside ? 'bottom-end' : 'top-end',
    middleware: [offset(besidePill), flip({ padding: edge }), shift({ padding: edge, crossAxis: true })],
  })
}

async function sheetSpot(floating: HTMLElement, kind: 'card' | 'panel', rect: DOMRect, view: Window) {
  floating.style.maxHeight = ''
  const card = { width: floating.offsetWidth, height: floating.offsetHeight }
  const rtl = view.getComputedStyle(floating).direction === 'rtl'
  const placement = cardPlacement(rect, card, { width: view.innerWidth, height: view.innerHeight }, rtl)
  const beside = /^(left|right)/.test(placement)
  const spot = await computePosition({ getBoundingClientRect: () => rect }, floating, {
    platform: windowPlatform,
    strategy: 'fixed',
    placement,
    middleware: [
      offset(beside ? besideGap : edge + pillHeight + edge),
      shift({ padding: edge }),
      size({
        padding: edge,
        apply: ({ availableHeight }) => {
          floating.style.maxHeight = `${Math.max(availableHeight, Math.min(leastHeight[kind], view.innerHeight - 2 * edge))}px`
        },
      }),
    ],
  })
  const lowestTop = view.innerHeight - edge - floating.offsetHeight
  return { x: spot.x, y: Math.max(edge, Math.min(spot.y, lowestTop)) }
}

interface Extent {
  width: number
  height: number
}

/** A card is a margin note: beside the box where the window has a margin, else where there is more room, clear of the pill. */
export function cardPlacement(
  box: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  card: Extent,
  view: Extent,
  rtl: boolean,
): Placement {
  const margin = { left: box.left, right: view.width - box.right }
  const sides = rtl ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const side = sides.find((name) => margin[name] >= card.width + besideGap + edge)
  if (side) return `${side}-start`
  const needed = card.height + edge + pillHeight + 2 * edge
  const below = view.height - box.bottom
  return below >= needed || below >= box.top ? 'bottom-end' : 'top-end'
}

const moves = ['scroll', 'resize', 'input', 'transitionend', 'animationend']

/** Keeps `floating` at its place while the page moves, at most once a frame. Returns the way to stop. */
export function keepPlaced(floating: HTMLElement, kind: Kind, anchor: Anchor): () => void {
  const view = floating.ownerDocument.defaultView as Window & typeof globalThis
  let frame = 0
  const soon = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0
      void place(floating, kind, anchor)
    })
  }
  const stopped = new AbortController()
  const options = { capture: true, passive: true, signal: stopped.signal }
  for (const move of moves) view.addEventListener(move, soon, options)
  for (const move of ['scroll', 'resize']) view.visualViewport?.addEventListener(move, soon, options)
  const grown = new view.ResizeObserver(soon)
  grown.observe(floating)
  return () => {
    stopped.abort()
    grown.disconnect()
    view.cancelAnimationFrame(frame)
  }
}

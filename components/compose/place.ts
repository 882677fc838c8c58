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
export function place(floating: HTMLElement, kind: Kind, anchor: Anchor): void {
  const { box: rect, publish } = anchor() ?? {}
  const view = floating.ownerDocument.defaultView as Window & typeof globalThis
  const seen = rect && rect.bottom > 0 && rect.top < view.innerHeight && rect.right > 0 && rect.left < view.innerWidth
  const shown = seen || kind === 'panel'
  floating.style.visibility = shown ? 'visible' : 'hidden'
  if (!shown) return
  const box = seen ? rect : new view.DOMRect(view.innerWidth / 2, edge, 0, 0)
  if (kind === 'pill') placePill(floating, box, publish, view)
  else placeSheet(floating, kind, box, view)
}

/** The pill hangs under the end of the box, else over it; in a box that fills most of the window, over what publishes. */
function placePill(floating: HTMLElement, box: DOMRect, publish: DOMRect | undefined, view: Window): void {
  const needed = besidePill + pillHeight + edge
  const fills = box.height > view.innerHeight / 2
  const outside = view.innerHeight - box.bottom >= needed || (box.top >= needed && !fills)
  const by = outside ? box : (publish ?? box)
  const fitsBelow = view.innerHeight - by.bottom >= needed
  const fitsAbove = by.top >= needed
  const below = outside ? fitsBelow || !fitsAbove : fitsBelow && !fitsAbove
  moveTo(floating, by, below ? 'bottom' : 'top', besidePill, view)
}

function placeSheet(floating: HTMLElement, kind: 'card' | 'panel', box: DOMRect, view: Window): void {
  // Measured at its full height, where nothing is scrolled: what the person scrolled to comes back afterwards.
  const { scrollTop } = floating
  floating.style.maxHeight = ''
  const card = extentOf(floating)
  const side = cardSide(box, card, { width: view.innerWidth, height: view.innerHeight }, isRtl(floating))
  const gap = isBeside(side) ? besideGap : edge + pillHeight + edge
  const whole = view.innerHeight - 2 * edge
  const room = {
    left: whole,
    right: whole,
    bottom: view.innerHeight - box.bottom - gap - edge,
    top: box.top - gap - edge,
  }
  floating.style.maxHeight = `${Math.max(room[side], Math.min(leastHeight[kind], whole)) / zoomOf(floating)}px`
  floating.scrollTop = scrollTop
  moveTo(floating, box, side, gap, view)
}

/** Moves to a side of the box, in line with its start (beside) or its end (over and under), and always into the window. */
function moveTo(floating: HTMLElement, box: DOMRect, side: Side, gap: number, view: Window): void {
  const { width, height } = extentOf(floating)
  const end = isRtl(floating) ? box.left : box.right - width
  const left = { left: box.left - gap - width, right: box.right + gap, top: end, bottom: end }
  const top = { left: box.top, right: box.top, top: box.top - gap - height, bottom: box.bottom + gap }
  const origin = originOf(floating)
  const zoom = zoomOf(floating)
  const into = (at: number, lowest: number, from: number) =>
    `${Math.round((Math.max(edge, Math.min(at, lowest - edge)) - from) / zoom)}px`
  floating.style.left = into(left[side], view.innerWidth - width, origin.left)
  floating.style.top = into(top[side], view.innerHeight - height, origin.top)
}

/** A page that is zoomed or transformed as a whole does so with us: how many pixels of the window one of ours is. */
const zoomOf = (floating: HTMLElement): number => floating.getBoundingClientRect().width / floating.offsetWidth || 1

function extentOf(floating: HTMLElement): Extent {
  const zoom = zoomOf(floating)
  return { width: floating.offsetWidth * zoom, height: floating.offsetHeight * zoom }
}

/** A filter or transform on the page makes "fixed" count from the page's corner, where our host then stands. */
function originOf(floating: HTMLElement): { left: number; top: number } {
  const root = floating.getRootNode()
  const { ShadowRoot } = floating.ownerDocument.defaultView as Window & typeof globalThis
  return root instanceof ShadowRoot ? root.host.getBoundingClientRect() : { left: 0, top: 0 }
}

const isRtl = (element: HTMLElement): boolean => getComputedStyle(element).direction === 'rtl'
const isBeside = (side: Side): boolean => side === 'left' || side === 'right'

type Side = 'left' | 'right' | 'top' | 'bottom'

interface Extent {
  width: number
  height: number
}

/** A card is a margin note: beside the box where the window has a margin, else where there is more room, clear of the pill. */
export function cardSide(
  box: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  card: Extent,
  view: Extent,
  rtl: boolean,
): Side {
  const margin = { left: box.left, right: view.width - box.right }
  const sides = rtl ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const side = sides.find((name) => margin[name] >= card.width + besideGap + edge)
  if (side) return side
  const needed = card.height + edge + pillHeight + 2 * edge
  const below = view.height - box.bottom
  return below >= needed || below >= box.top ? 'bottom' : 'top'
}

const moves = ['scroll', 'resize', 'input', 'transitionend', 'animationend']

/** Keeps `floating` at its place while the page moves, at most once a frame. Returns the way to stop. */
export function keepPlaced(floating: HTMLElement, kind: Kind, anchor: Anchor): () => void {
  const view = floating.ownerDocument.defaultView as Window & typeof globalThis
  let frame = 0
  const soon = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0
      place(floating, kind, anchor)
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

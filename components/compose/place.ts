import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom'

export type AnchorRect = () => DOMRect | null

const edge = 8
const pillHeight = 24

/** The pill hangs under the end of the box, else over it. */
const pillPlace = { placement: 'bottom-end', fallbacks: ['top-end'], gap: () => 6 } as const

/** A card is a margin note: beside the box where the window has a margin, else below or above it, clear of the pill. */
const cardPlace = {
  placement: 'right-start',
  fallbacks: ['left-start', 'bottom-end', 'top-end'],
  gap: (placement: Placement) => (/^(bottom|top)/.test(placement) ? edge + pillHeight + edge : 12),
} as const

/** Places `floating` by the anchor; it is hidden while the anchor is gone or scrolled out of the window. */
export async function place(floating: HTMLElement, kind: 'pill' | 'card', anchor: AnchorRect): Promise<void> {
  const rect = anchor()
  const view = floating.ownerDocument.defaultView as Window
  const seen = rect && rect.bottom > 0 && rect.top < view.innerHeight && rect.right > 0 && rect.left < view.innerWidth
  floating.style.visibility = seen ? 'visible' : 'hidden'
  if (!seen) return
  const { placement, fallbacks, gap } = kind === 'pill' ? pillPlace : cardPlace
  floating.style.maxHeight = ''
  const { x, y } = await computePosition({ getBoundingClientRect: () => rect }, floating, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(({ placement: at }) => gap(at)),
      flip({ fallbackPlacements: [...fallbacks], padding: edge, crossAxis: false }),
      shift({ padding: edge, crossAxis: true }),
      size({
        padding: edge,
        apply: ({ availableHeight }) => {
          if (kind === 'card') floating.style.maxHeight = `${Math.max(availableHeight, 160)}px`
        },
      }),
    ],
  })
  floating.style.left = `${Math.round(x)}px`
  floating.style.top = `${Math.round(y)}px`
}

const moves = ['scroll', 'resize', 'input', 'transitionend', 'animationend']

/** Keeps `floating` at its place while the page moves, at most once a frame. Returns the way to stop. */
export function keepPlaced(floating: HTMLElement, kind: 'pill' | 'card', anchor: AnchorRect): () => void {
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

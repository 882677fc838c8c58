import type { Platform } from '@floating-ui/core'

/**
 * What the placement library needs to know of a page, for something `position: fixed` that may use the whole window. Its own
 * platform for the DOM also knows offset parents, scrollers and transforms, which we never meet and would have to carry.
 */
export const windowPlatform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  isRTL: (element) => getComputedStyle(element as HTMLElement).direction === 'rtl',
  getClippingRect: ({ element }) => {
    const view = (element as HTMLElement).ownerDocument.defaultView as Window
    return { x: 0, y: 0, width: view.innerWidth, height: view.innerHeight }
  },
}

function sizeOf(element: HTMLElement): { width: number; height: number } {
  return { width: element.offsetWidth, height: element.offsetHeight }
}

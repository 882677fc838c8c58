// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { cardPlacement, place } from './place.ts'

const view = { width: 1280, height: 800 }
const card = { width: 336, height: 400 }
const box = (left: number, right: number, top: number, bottom: number) => ({ left, right, top, bottom })

describe('cardPlacement', () => {
  it('writes in the margin where there is one, at the end of the reading direction first', () => {
    expect(cardPlacement(box(400, 880, 100, 300), card, view, false)).toBe('right-start')
    expect(cardPlacement(box(400, 880, 100, 300), card, view, true)).toBe('left-start')
    expect(cardPlacement(box(800, 1270, 100, 300), card, view, false)).toBe('left-start')
  })

  it('goes below, or above where that has more room, in a narrow window', () => {
    const narrow = { width: 390, height: 800 }
    expect(cardPlacement(box(16, 374, 100, 300), card, narrow, false)).toBe('bottom-end')
    expect(cardPlacement(box(16, 374, 500, 700), card, narrow, false)).toBe('top-end')
    expect(cardPlacement(box(16, 374, 300, 500), card, narrow, false)).toBe('bottom-end')
  })
})

describe('the pill', () => {
  it.each([
    ['ltr', '400px'],
    ['rtl', '100px'],
  ])('hangs at the end of the box as one reads: %s', async (direction, left) => {
    const pill = document.createElement('div')
    pill.style.direction = direction
    document.body.append(pill)
    await place(pill, 'pill', () => ({ box: new DOMRect(100, 100, 300, 100) }))
    expect(pill.style.left).toBe(left)
  })

  it('hangs over what publishes, where the box fills the window', async () => {
    const pill = document.createElement('div')
    document.body.append(pill)
    // Below a heading with the site's way out, which the pill would cover.
    const box = new DOMRect(0, 60, innerWidth, innerHeight - 60)
    await place(pill, 'pill', () => ({ box, publish: new DOMRect(200, innerHeight - 50, 100, 40) }))
    expect(pill.style).toMatchObject({ left: '300px', top: `${innerHeight - 56}px` })
  })
})

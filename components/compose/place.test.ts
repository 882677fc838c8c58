// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { cardSide, place } from './place.ts'

const view = { width: 1280, height: 800 }
const card = { width: 336, height: 400 }
const box = (left: number, right: number, top: number, bottom: number) => ({ left, right, top, bottom })

describe('cardSide', () => {
  it('writes in the margin where there is one, at the end of the reading direction first', () => {
    expect(cardSide(box(400, 880, 100, 300), card, view, false)).toBe('right')
    expect(cardSide(box(400, 880, 100, 300), card, view, true)).toBe('left')
    expect(cardSide(box(800, 1270, 100, 300), card, view, false)).toBe('left')
  })

  it('goes below, or above where that has more room, in a narrow window', () => {
    const narrow = { width: 390, height: 800 }
    expect(cardSide(box(16, 374, 100, 300), card, narrow, false)).toBe('bottom')
    expect(cardSide(box(16, 374, 500, 700), card, narrow, false)).toBe('top')
    expect(cardSide(box(16, 374, 300, 500), card, narrow, false)).toBe('bottom')
  })
})

describe('the pill', () => {
  it.each([
    ['ltr', '400px'],
    ['rtl', '100px'],
  ])('hangs at the end of the box as one reads: %s', (direction, left) => {
    const pill = document.createElement('div')
    pill.style.direction = direction
    document.body.append(pill)
    place(pill, 'pill', () => ({ box: new DOMRect(100, 100, 300, 100) }))
    expect(pill.style.left).toBe(left)
  })

  it('hangs over what publishes, where the box fills the window', () => {
    const pill = document.createElement('div')
    document.body.append(pill)
    // Below a heading with the site's way out, which the pill would cover.
    const box = new DOMRect(0, 60, innerWidth, innerHeight - 60)
    place(pill, 'pill', () => ({ box, publish: new DOMRect(200, innerHeight - 50, 100, 40) }))
    expect(pill.style).toMatchObject({ left: '300px', top: `${innerHeight - 56}px` })
  })
})

describe('the sheet', () => {
  const sheetAt = (box: DOMRect, kind: 'card' | 'panel' = 'card') => {
    const sheet = document.createElement('div')
    Object.defineProperties(sheet, { offsetWidth: { value: 300 }, offsetHeight: { value: 200 } })
    document.body.append(sheet)
    place(sheet, kind, () => ({ box }))
    return sheet.style
  }

  it('stands beside the box, in line with its top', () => {
    expect(sheetAt(new DOMRect(100, 120, 300, 100))).toMatchObject({ left: '412px', top: '120px' })
  })

  it('stays in the window, whatever the box', () => {
    const wide = new DOMRect(-50, 100, innerWidth + 100, 100)
    expect(sheetAt(wide)).toMatchObject({ left: `${innerWidth - 308}px`, top: '240px' })
    const low = new DOMRect(100, innerHeight - 60, 300, 50)
    expect(sheetAt(low).top).toBe(`${innerHeight - 208}px`)
  })

  it('is as high as there is room, a panel as high as the window', () => {
    const wide = new DOMRect(0, 100, innerWidth, 100)
    expect(sheetAt(wide).maxHeight).toBe(`${innerHeight - 248}px`)
    expect(sheetAt(wide, 'panel').maxHeight).toBe(`${innerHeight - 16}px`)
  })
})

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { followHands, type Hands } from './hands.ts'

function followed() {
  const state: Hands = { isComposing: false, lastMoved: 0 }
  let time = 0
  const stop = followHands(window as unknown as Window, state, { now: () => time, wait: async () => {} })
  const at = (now: number, type: string) => {
    time = now
    document.body.dispatchEvent(new Event(type, { bubbles: true }))
  }
  return { state, at, stop }
}

describe('the hands', () => {
  it('are known to have moved at the last key, paste, cut, drop or other input', () => {
    const { state, at, stop } = followed()
    for (const [now, type] of [
      [1, 'keydown'],
      [2, 'paste'],
      [3, 'cut'],
      [4, 'drop'],
      [5, 'input'],
    ] as const) {
      at(now, type)
      expect(state.lastMoved).toBe(now)
    }
    stop()
  })

  it('are composing between start and end', () => {
    const { state, at, stop } = followed()
    at(1, 'compositionstart')
    expect(state.isComposing).toBe(true)
    at(2, 'compositionend')
    expect(state).toEqual({ isComposing: false, lastMoved: 2 })
    stop()
  })

  it('are no longer composing at a key or input outside of a composition, should its end have gone unheard', () => {
    const { state, at, stop } = followed()
    for (const event of [
      new KeyboardEvent('keydown', { key: 'a', bubbles: true }),
      new InputEvent('input', { bubbles: true }),
    ]) {
      at(1, 'compositionstart')
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', isComposing: true, bubbles: true }))
      expect(state.isComposing).toBe(true)
      document.body.dispatchEvent(event)
      expect(state.isComposing).toBe(false)
    }
    stop()
  })

  it('are followed even where a site stops the event, and no longer than asked', () => {
    const { state, at, stop } = followed()
    const swallow = (event: Event) => event.stopPropagation()
    document.body.addEventListener('keydown', swallow)
    at(1, 'keydown')
    stop()
    at(2, 'keydown')
    document.body.removeEventListener('keydown', swallow)
    expect(state.lastMoved).toBe(1)
  })
})

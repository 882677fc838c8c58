// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { Span } from '../check/verdict.ts'
import type { Clock, Hands } from './hands.ts'
import { type Change, type Field, replace } from './replace.ts'

/** A clock that runs when it is waited for; `during` happens in the middle of each wait. */
function clockWith(during: (waited: number) => void = () => {}): Clock & { waited: number[] } {
  let time = 10_000
  const waited: number[] = []
  return {
    waited,
    now: () => time,
    wait: async (ms) => {
      time += ms
      waited.push(ms)
      during(waited.length)
    },
  }
}

const still = (): Hands => ({ isComposing: false, lastMoved: Number.NEGATIVE_INFINITY })

function fieldWith(text: string, selected: Span | null = { start: 0, end: 0 }) {
  const el = document.createElement('textarea')
  document.body.append(el)
  const state = { text, before: text, selected, written: 0 }
  const field: Field = {
    el,
    rest: 0,
    read: () => state.text,
    select: (span) => {
      state.selected = span
    },
    selection: () => state.selected,
    insert: (put) => {
      const { start, end } = state.selected as Span
      state.before = state.text
      state.text = state.text.slice(0, start) + put + state.text.slice(end)
      state.written++
    },
    undo: () => {
      state.text = state.before
    },
  }
  return { field, state }
}

const change: Change = { expected: 'a bad word', span: { start: 2, end: 5 }, text: 'better' }

beforeEach(() => document.body.replaceChildren())

describe('a change', () => {
  it('is written where it was meant and read back', async () => {
    const { field, state } = fieldWith('a bad word')
    const clock = clockWith()
    expect(await replace(field, change, still(), clock)).toBe('done')
    expect(state.text).toBe('a better word')
    expect(document.activeElement).toBe(field.el)
  })

  it('is written into an editor that was brought to rest first', async () => {
    const { field, state } = fieldWith('a bad word', { start: 1, end: 1 })
    const selectedThen: (Span | null)[] = []
    await replace({ ...field, steady: () => selectedThen.push(state.selected) }, change, still(), clockWith())
    expect(selectedThen).toEqual([{ start: 1, end: 1 }])
  })

  it('waits for the editor to learn the selection before it writes', async () => {
    const { field, state } = fieldWith('a bad word')
    const writtenAt: number[] = []
    const clock = clockWith((waits) => (writtenAt[waits] ??= state.written))
    await replace(field, change, still(), clock)
    expect(clock.waited[0]).toBeGreaterThanOrEqual(50)
    expect(writtenAt[1]).toBe(0)
  })

  it.each([
    ['before it', { start: 2, end: 2 }, { start: 2, end: 2 }],
    ['inside it', { start: 4, end: 4 }, { start: 8, end: 8 }],
    ['behind it', { start: 10, end: 10 }, { start: 13, end: 13 }],
    ['around it', { start: 0, end: 10 }, { start: 0, end: 13 }],
  ])('gives back a caret that was %s', async (_where, before, after) => {
    const { field, state } = fieldWith('a bad word', before)
    await replace(field, change, still(), clockWith())
    expect(state.selected).toEqual(after)
  })

  it('counts as done when the browser typed a space that does not break', async () => {
    const { field, state } = fieldWith('a bad word')
    field.insert = () => {
      state.text = 'a\u00a0better word'
    }
    expect(await replace(field, change, still(), clockWith())).toBe('done')
  })

  it('is done where the person has typed on behind it before we look', async () => {
    const { field, state } = fieldWith('a bad word', { start: 10, end: 10 })
    const hands = still()
    const clock = clockWith((waits) => {
      if (waits < 2) return
      hands.beforeKey?.()
      field.insert('!', change.span)
    })
    expect(await replace(field, change, hands, clock)).toBe('done')
    expect(state.text).toBe('a better word!')
    expect(hands.beforeKey).toBeUndefined()
  })

  it('gives a slow page time to show it', async () => {
    const { field, state } = fieldWith('a bad word')
    field.insert = () => {}
    const clock = clockWith((waits) => {
      if (waits === 4) state.text = 'a better word'
    })
    expect(await replace(field, change, still(), clock)).toBe('done')
  })
})

describe('nothing is written', () => {
  it('when the text is another by now', async () => {
    const { field, state } = fieldWith('a good word')
    expect(await replace(field, change, still(), clockWith())).toBe('busy')
    expect(state.written).toBe(0)
  })

  it('into a composition', async () => {
    const { field, state } = fieldWith('a bad word')
    expect(await replace(field, change, { ...still(), isComposing: true }, clockWith())).toBe('busy')
    expect(state.written).toBe(0)
  })

  it('when the person is in another field', async () => {
    const { field, state } = fieldWith('a bad word')
    const other = document.createElement('input')
    document.body.append(other)
    other.focus()
    expect(await replace(field, change, still(), clockWith())).toBe('busy')
    expect(state.written).toBe(0)
    expect(document.activeElement).toBe(other)
  })

  it('when the person moves the caret while we wait', async () => {
    const { field, state } = fieldWith('a bad word')
    const hands = still()
    const clock = clockWith(() => {
      state.selected = { start: 7, end: 7 }
      hands.lastMoved = clock.now()
    })
    expect(await replace(field, change, hands, clock)).toBe('busy')
    expect(state.written).toBe(0)
  })

  it('when the person types on: their letter comes to their caret, not in the place of the words', async () => {
    const { field, state } = fieldWith('a bad word', { start: 10, end: 10 })
    const hands = still()
    const clock = clockWith(() => {
      hands.beforeKey?.()
      hands.lastMoved = clock.now()
    })
    expect(await replace(field, change, hands, clock)).toBe('busy')
    expect(state).toMatchObject({ written: 0, selected: { start: 10, end: 10 } })
    expect(hands.beforeKey).toBeUndefined()
  })

  it('when the editor does not let the words be selected, and says so', async () => {
    const { field, state } = fieldWith('a bad word')
    field.select = () => {}
    expect(await replace(field, change, still(), clockWith())).toBe('mismatch')
    expect(state.written).toBe(0)
  })

  it('when the person types or leaves while we wait', async () => {
    const moves = [
      ({ state }: ReturnType<typeof fieldWith>) => {
        state.text = 'a bad word!'
      },
      ({ field }: ReturnType<typeof fieldWith>) => field.el.blur(),
      ({ field }: ReturnType<typeof fieldWith>) => field.el.remove(),
    ]
    for (const move of moves) {
      const made = fieldWith('a bad word')
      expect(
        await replace(
          made.field,
          change,
          still(),
          clockWith(() => move(made)),
        ),
      ).toBe('busy')
      expect(made.state.written).toBe(0)
    }
  })
})

describe('what the editor makes something else of', () => {
  const swallowing = (meanwhile: (state: Hands, clock: Clock) => void = () => {}) => {
    const made = fieldWith('a bad word')
    const state = still()
    const clock = clockWith((waits) => waits === 2 && meanwhile(state, clock))
    made.field.insert = () => {
      made.state.text = 'a word'
    }
    return { ...made, replaced: () => replace(made.field, change, state, clock) }
  }

  it('is taken back, and never written over', async () => {
    const { state, replaced } = swallowing()
    expect(await replaced()).toBe('mismatch')
    expect(state.text).toBe('a bad word')
  })

  it('is taken back before the next key where the field shows at once what it was given', async () => {
    const made = fieldWith('a bad word', { start: 10, end: 10 })
    made.field.isInstant = true
    made.field.insert = () => {
      made.state.text = 'a word'
      made.state.selected = { start: 2, end: 2 }
    }
    let atNextKey: object | undefined
    const clock = clockWith((waits) => {
      if (waits === 2) atNextKey = { ...made.state }
    })
    expect(await replace(made.field, change, still(), clock)).toBe('mismatch')
    expect(atNextKey).toMatchObject({ text: 'a bad word', selected: { start: 10, end: 10 } })
  })

  it('is left as it is where the person has written on', async () => {
    const { state, replaced } = swallowing((hands, clock) => {
      hands.lastMoved = clock.now()
    })
    expect(await replaced()).toBe('mismatch')
    expect(state.text).toBe('a word')
  })
})

describe('an editor whose undo merges what comes together', () => {
  it('is written to once the hands have rested', async () => {
    const { field } = fieldWith('a bad word')
    field.rest = 1000
    const clock = clockWith()
    await replace(field, change, { isComposing: false, lastMoved: 9_700 }, clock)
    expect(clock.waited[0]).toBe(700)
  })

  it('is left alone when the person goes on writing meanwhile', async () => {
    const { field, state } = fieldWith('a bad word')
    field.rest = 1000
    const hands = { isComposing: false, lastMoved: 9_700 }
    const clock = clockWith(() => {
      state.text = 'a bad word and'
    })
    expect(await replace(field, change, hands, clock)).toBe('busy')
    expect(state.written).toBe(0)
  })
})

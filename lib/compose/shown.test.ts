import { expect, test } from 'vitest'
import { Shown } from './shown.ts'

test('a view draws what is there, then each new value, until it ends', () => {
  const drawn: string[] = []
  const shown = new Shown('one')
  const end = shown.follow((value) => drawn.push(value))
  shown.value = 'two'
  end()
  shown.value = 'three'
  expect(drawn).toEqual(['one', 'two'])
  expect(shown.value).toBe('three')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../check/verdict.ts'
import { findingsOfPart, joinParts } from './thread.ts'

const findingAt = (start: number, end: number): Finding => ({
  rule: 'r',
  title: 't',
  topic: 'results',
  span: { start, end },
  action: 'note',
  confidence: 'high',
  message: { what: '', why: '' },
  because: [{ name: 'c', spans: [{ start, end }] }],
  fix: { kind: 'remove', span: { start, end }, text: '', label: '' },
})

test('every word of a joined thread is found again in its own part, once', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), fc.nat(), (texts, choice) => {
      const { text, starts } = joinParts(texts)
      expect(text).toBe(texts.join('\n\n'))
      const at = choice % texts.length
      const part = texts[at] ?? ''
      const start = starts[at] ?? 0
      const finding = findingAt(start, start + part.length)
      const owners = texts.flatMap((own, index) => {
        const from = starts[index] ?? 0
        return findingsOfPart([finding], { start: from, end: from + own.length }).map(({ span }) =>
          own.slice(span.start, span.end),
        )
      })
      expect(owners).toEqual([part])
    }),
  )
})

test('a finding over two parts is marked in the first only, and loses a fix that would not fit', () => {
  const [finding] = findingsOfPart([findingAt(2, 12)], { start: 0, end: 5 })
  expect(finding?.span).toEqual({ start: 2, end: 5 })
  expect(finding?.fix).toBeUndefined()
  expect(findingsOfPart([findingAt(2, 12)], { start: 7, end: 12 })).toEqual([])
})

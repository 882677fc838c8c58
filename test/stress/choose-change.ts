import type { Span } from '../../lib/check/verdict.ts'
import type { Action } from './actions.ts'
import { characters } from './hands.ts'

type FixAction = Extract<Action, { kind: 'fix' }>

/** The change that a drawn fix means for a text: never half a character, as no rule asks for that. */
export function chooseChange(
  text: string,
  { reach, at, length, text: replacement }: FixAction,
): { span: Span; text: string } {
  const span = spanOf(text, reach, at, length)
  // Nothing by nothing would be no change.
  return { span, text: text.slice(span.start, span.end) === replacement ? 'other' : replacement }
}

function spanOf(text: string, reach: FixAction['reach'], at: number, length: number): Span {
  if (reach === 'all') return { start: 0, end: text.length }
  if (reach === 'word') {
    const words = [...text.matchAll(/[^\s]+/g)]
    const word = words[Math.floor((at * words.length) / 100)]
    if (word) return { start: word.index, end: word.index + word[0].length }
  }
  const all = characters(text)
  const from = Math.floor((at * all.length) / 100)
  const start = all.slice(0, from).join('').length
  return { start, end: reach === 'nothing' ? start : start + all.slice(from, from + length).join('').length }
}

import { readShape, type Shape } from './shape.ts'

// Signs that may stand before the first word of a match without being part of a word.
const asides = [' ', '\n', '.', ',', ';', ':', '!', '?', '(', '[', '"', '-', '/']

/**
 * True when some match of the pattern begins with the literal, signs before it aside, as far as the match reaches.
 * @param literal folded, as the words of a draft are
 */
export function canBeginWith(pattern: string, literal: string): boolean {
  return reach(readShape(pattern), 0, (at) => at > 0)

  /** Follows every way through the shape from `at` characters of the literal; `then` goes on behind it. */
  function reach(shape: Shape, at: number, then: (at: number) => boolean): boolean {
    if (at >= literal.length) return true
    if ('atom' in shape) {
      if (shape.atom.test(literal[at] as string) && then(at + 1)) return true
      return at === 0 && asides.some((sign) => shape.atom.test(sign)) && then(0)
    }
    if ('choice' in shape) return shape.choice.some((part) => reach(part, at, then))
    if ('repeat' in shape) return again(shape, 0, at, then)
    const [first, ...rest] = shape.sequence
    return first ? reach(first, at, (next) => reach({ sequence: rest }, next, then)) : then(at)
  }

  /** A round that reads nothing of the literal is not repeated: it would go on for ever. */
  function again(
    shape: Extract<Shape, { repeat: Shape }>,
    round: number,
    at: number,
    then: (at: number) => boolean,
  ): boolean {
    if (round >= shape.least && then(at)) return true
    if (round >= shape.most) return false
    return reach(shape.repeat, at, (next) => (next > at || round < shape.least) && again(shape, round + 1, next, then))
  }
}

/** A regular expression as a tree; `atom` is one character's worth of source. */
export type Shape =
  | { atom: RegExp }
  | { sequence: Shape[] }
  | { choice: Shape[] }
  | { repeat: Shape; least: number; most: number }

const atomPattern =
  /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c[A-Za-z]|\\.|[^()|]/suy
const countPattern = /[*+?]\??|\{(\d+)(,?)(\d*)\}\??/y
const groupPattern = /\((?:\?(?::|<(?![=!])[^>]*>))?/y
const lookPattern = /\(\?<?[=!]/y
const borderPattern = /\^|\$|\\[bB]/y

/** Reads the source of an expression that JavaScript accepts with the flag "u". Borders and looks around take no room. */
export function readShape(source: string): Shape {
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) at += found[0].length
    return found
  }
  const readChoice = (): Shape => {
    const choice = [readSequence()]
    while (take(/\|/y)) choice.push(readSequence())
    return choice.length === 1 ? (choice[0] as Shape) : { choice }
  }
  const readSequence = (): Shape => {
    const sequence: Shape[] = []
    while (at < source.length && !'|)'.includes(source[at] as string)) sequence.push(readPart())
    return { sequence }
  }
  const readPart = (): Shape => {
    if (take(borderPattern)) return { sequence: [] }
    const isLook = take(lookPattern) !== null
    if (isLook || take(groupPattern)) {
      const inner = readChoice()
      at++
      return isLook ? { sequence: [] } : counted(inner)
    }
    const [atom = ''] = take(atomPattern) ?? []
    return counted({ atom: new RegExp(`^(?:${atom})$`, 'u') })
  }
  const counted = (repeat: Shape): Shape => {
    const found = take(countPattern)
    if (!found) return repeat
    const [text, least, comma, most] = found
    if (least === undefined)
      return { repeat, least: text[0] === '+' ? 1 : 0, most: text[0] === '?' ? 1 : Number.POSITIVE_INFINITY }
    const open = comma ? Number.POSITIVE_INFINITY : Number(least)
    return { repeat, least: Number(least), most: most ? Number(most) : open }
  }
  return readChoice()
}

export type WordKind = 'word' | 'number' | 'symbol' | 'link' | 'mail' | 'emoji'

/** What stands at a place of a folded text: a word of some kind, or a tag (sign and words in one). */
export interface Piece {
  kind: WordKind | 'tag'
  length: number
  text: string
}

// Lengths are bounded as in RFC 5321 and RFC 1035, so that no text makes reading it slow.
const mail = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.[a-z]{2,}/y
// A bare host counts as a link only under a common top-level name: "done.Then" is a missing space.
const link =
  /(?:https?:\/\/|www\.)[^\s<>"]+|[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:com|org|net|io|co|example|gov|edu|uk|de|fr|es|eu|app|dev|ly|me|tv|test)(?![a-z0-9-])(?:\/[^\s<>"]*)?/y
const linkTail = /(?<![.,;:!?'")\]}])[.,;:!?'")\]}]+$/
const number = /\d+(?:[.,]\d+)*[a-z]*/y
const word = /[\p{L}\p{M}\p{N}_]+(?:'[\p{L}\p{M}\p{N}]+)*/uy
const tag = /[#@][\p{L}\p{M}\p{N}_]+/uy
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/uy
const beforeIdeograph = /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/u
const emoji = /\p{Extended_Pictographic}/uy
const symbol = /[$€£¥%#@&+=*<>★☆/\\|^~]/y

/** Reads the piece that starts at `at` of a folded text; null for punctuation. */
export function readPiece(text: string, at: number): Piece | null {
  const code = text.charCodeAt(at)
  const isDigit = code >= 48 && code <= 57
  const isLetter = code >= 97 && code <= 122
  if (isLetter) {
    const end = endOfLetters(text, at)
    if (endsPlainly(text, end)) return { kind: 'word', length: end - at, text: text.slice(at, end) }
  }
  if (isDigit || isLetter) {
    return readMail(text, at) ?? readLink(text, at) ?? (isDigit ? read('number', number, text, at) : readWord(text, at))
  }
  if (code === 35 || code === 64) return read('tag', tag, text, at) ?? read('symbol', symbol, text, at)
  if (code > 127)
    return (
      read('word', ideograph, text, at) ??
      readWord(text, at) ??
      read('emoji', emoji, text, at) ??
      read('symbol', symbol, text, at)
    )
  return code === 95 ? readWord(text, at) : read('symbol', symbol, text, at)
}

function endOfLetters(text: string, at: number): number {
  let end = at + 1
  for (let code = text.charCodeAt(end); code >= 97 && code <= 122; code = text.charCodeAt(end)) end++
  return end
}

/** True where nothing can follow that makes letters a link, an address or a longer word: most words need no pattern. */
function endsPlainly(text: string, end: number): boolean {
  const next = text[end]
  if (next === undefined || ' \n,;!?)"'.includes(next)) return true
  const after = text[end + 1]
  return next === '.' && (after === undefined || after === ' ' || after === '\n')
}

function read(kind: Piece['kind'], pattern: RegExp, text: string, at: number): Piece | null {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found && { kind, length: found[0].length, text: found[0] }
}

const readMail = (text: string, at: number): Piece | null => read('mail', mail, text, at)

function readLink(text: string, at: number): Piece | null {
  const piece = read('link', link, text, at)
  if (!piece) return null
  const address = piece.text.replace(linkTail, '')
  return { kind: 'link', length: address.length, text: address.replace(/^https?:\/\//, '').replace(/^www\./, '') }
}

/** A word ends where writing without spaces begins: each ideograph is a word of its own. */
function readWord(text: string, at: number): Piece | null {
  const piece = read('word', word, text, at)
  const whole = piece && beforeIdeograph.exec(piece.text)?.[0]
  return whole ? { kind: 'word', length: whole.length, text: whole } : null
}

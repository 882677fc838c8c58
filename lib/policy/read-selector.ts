/** Where a text stops being a selector, or which of its alternatives name nothing that tells an element from others. */
type SelectorShape = { faultAt: number } | { wide: string[] }

/** Part of a selector; marked when an id, a class or an attribute tells its element from others. */
interface Part {
  marked: boolean
  text: string
}

const type = /\*|[a-z][\w-]*/iy
const named = /[#.]-?[_a-z][\w-]*/iy
const attribute = /\[\s*[a-z][\w-]*\s*(?:[~|^$*]?=\s*(?:"[^"\\\n]*"|'[^'\\\n]*'|-?[_a-z][\w-]*)\s*(?:[is]\s*)?)?\]/iy
const state = /:(?:(?:first|last|only)-(?:child|of-type)|empty|checked|disabled|enabled|root)(?![\w(-])/iy
const position = /:nth-(?:last-)?(?:child|of-type)\(\s*(?:odd|even|[+-]?\d*n(?:\s*[+-]\s*\d+)?|\d+)\s*\)/iy
const nested = /:(is|where|not|has)\(\s*/iy
const combinator = /\s*[>+~]\s*|\s+(?=[^\s,)])/y
const leading = /[>+~]\s*/y
const comma = /\s*,\s*/y
const close = /\s*\)/y

/** Attributes that every box to write in has. */
const ofEveryBox = /^\[\s*(?:contenteditable|tabindex|spellcheck|dir|lang|role\s*=\s*["']?textbox)\b/i

/** Reads a list of CSS selectors: what browsers know in common, without pseudo-elements and escapes. */
export function readSelector(css: string): SelectorShape {
  const reader = new Reader(css)
  const list = reader.list(false)
  if (!list || reader.at < css.length) return { faultAt: reader.at }
  return { wide: list.filter(({ marked }) => !marked).map(({ text }) => text) }
}

class Reader {
  at = 0
  #css: string

  constructor(css: string) {
    this.#css = css
  }

  /** Alternatives, after `:has(` each with a combinator of its own; null where one of them is none. */
  list(relative: boolean): Part[] | null {
    const parts: Part[] = []
    do {
      const part = this.#complex(relative)
      if (!part) return null
      parts.push(part)
    } while (this.#take(comma))
    return parts
  }

  #complex(relative: boolean): Part | null {
    const start = this.at
    if (relative) this.#take(leading)
    let marked = false
    do {
      const compound = this.#compound()
      if (!compound) return null
      marked ||= compound.marked
    } while (this.#take(combinator))
    return { marked, text: this.#css.slice(start, this.at) }
  }

  /** Such as `div.a[b]:not(c)`. */
  #compound(): Pick<Part, 'marked'> | null {
    const start = this.at
    let marked = false
    this.#take(type)
    for (let mark = this.#simple(); mark !== undefined; mark = this.#simple()) {
      if (mark === null) return null
      marked ||= mark
    }
    return this.at > start ? { marked } : null
  }

  /** Whether the next condition marks; undefined when there is none, null when it is broken. */
  #simple(): boolean | null | undefined {
    const attributes = this.#take(attribute)
    if (attributes) return !ofEveryBox.test(attributes[0])
    if (this.#take(named)) return true
    if (this.#take(state) || this.#take(position)) return false
    const kind = this.#take(nested)?.[1]?.toLowerCase()
    if (!kind) return undefined
    const inside = this.list(kind === 'has')
    if (!inside || !this.#take(close)) return null
    return kind !== 'not' && inside.every(({ marked }) => marked)
  }

  #take(token: RegExp): RegExpExecArray | null {
    token.lastIndex = this.at
    const found = token.exec(this.#css)
    if (found) this.at = token.lastIndex
    return found
  }
}

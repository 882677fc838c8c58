import { type Action, actions } from '../check/verdict.ts'
import { markCss } from './mark-style.ts'
import { styleSheet } from './style-sheet.ts'

export interface Mark {
  action: Action
  range: Range
}

/**
 * The marks of all boxes of a page, drawn with the CSS Custom Highlight API: the site's DOM is not touched. The page can see
 * highlight names and style sheets, so names are random and everything is gone again with the last mark.
 */
export class Marks {
  #names = Object.fromEntries(actions.map((action) => [action, `h${crypto.randomUUID()}`])) as Record<Action, string>
  #painted = new Map<object, { root: Document | ShadowRoot; marks: Mark[] }>()
  #sheet: CSSStyleSheet | null = null

  /** Replaces the marks of one box (`of`); without marks the box is forgotten. `root` is where its editable lives. */
  paint(of: object, root: Document | ShadowRoot, marks: Mark[]): void {
    const before = this.#painted.get(of)
    if (!before && marks.length === 0) return
    const isSame =
      before?.marks.length === marks.length &&
      marks.every((mark, at) => isAt(mark, before.marks[at]) && CSS.highlights.has(this.#names[mark.action]))
    if (marks.length > 0) this.#painted.set(of, { root, marks })
    else this.#painted.delete(of)
    if (!isSame) this.#register()
    this.#dress(root)
    if (before && before.root !== root) this.#dress(before.root)
  }

  /** Whether the editor has put other text in the place of marked words, so that their marks are gone. */
  isTorn(of: object): boolean {
    return this.#painted.get(of)?.marks.some(({ range }) => range.collapsed) ?? false
  }

  clear(of: object): void {
    const before = this.#painted.get(of)
    if (before) this.paint(of, before.root, [])
  }

  #register(): void {
    const all = [...this.#painted.values()].flatMap((painted) => painted.marks)
    for (const [priority, action] of actions.entries()) {
      const ranges = all.filter((mark) => mark.action === action).map((mark) => mark.range)
      if (ranges.length === 0) CSS.highlights.delete(this.#names[action])
      else {
        const highlight = new Highlight(...ranges)
        highlight.priority = priority
        CSS.highlights.set(this.#names[action], highlight)
      }
    }
  }

  /** Highlight styles are tree-scoped (Firefox enforces it): the sheet goes into the root of the editable. */
  #dress(root: Document | ShadowRoot): void {
    const needed = [...this.#painted.values()].some((painted) => painted.root === root)
    this.#sheet ??= styleSheet(markCss(this.#names))
    // Looked up each time: a page that sets its own sheets anew throws ours out.
    const others = root.adoptedStyleSheets.filter((adopted) => adopted !== this.#sheet)
    const worn = others.length < root.adoptedStyleSheets.length
    if (needed && !worn) root.adoptedStyleSheets.push(this.#sheet)
    if (!needed && worn) root.adoptedStyleSheets = others
  }
}

/** The page keeps a range up to date: drawing a new one in its place would cost a paint at every key. */
const isAt = (a: Mark, b: Mark | undefined): boolean =>
  a.action === b?.action && ends.every((end) => a.range[end] === b.range[end])
const ends = ['startContainer', 'startOffset', 'endContainer', 'endOffset'] as const

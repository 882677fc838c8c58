/** As much of Quill 1.3.7 as the composer uses; the package has no types. */
declare module 'quill' {
  export type Source = 'api' | 'user' | 'silent'
  export type Formats = Record<string, unknown>

  export interface Op {
    insert?: unknown
    delete?: number
    retain?: number
    attributes?: Formats
  }

  export interface QuillSelection {
    hasFocus(): boolean
    getNativeRange(): unknown
    setNativeRange(start: Node | null, startOffset?: number, end?: Node, endOffset?: number): void
    normalizeNative(range: AbstractRange): unknown
    update(source: Source): void
    composing: boolean
    mouseDown: boolean
  }

  // biome-ignore lint/suspicious/noExplicitAny: the constructors that the format registry gives are untyped
  export type Blot = any

  export default class Quill {
    constructor(container: Element, options: object)
    static import(name: string): Blot
    static register(formats: Record<string, Blot>): void
    root: HTMLElement
    selection: QuillSelection
    focus(): void
    getText(): string
    getLength(): number
    getContents(): { ops: Op[] }
    getSelection(): { index: number; length: number } | null
    setSelection(index: number, length?: number, source?: Source): void
    setText(text: string, source?: Source): void
    deleteText(index: number, length: number, source?: Source): void
    insertText(index: number, text: string, formats: Formats, source?: Source): void
    formatText(index: number, length: number, format: string, value: unknown, source?: Source): void
    on(event: 'text-change', listener: (change: { ops: Op[] }, before: unknown, source: Source) => void): void
    off(event: 'text-change'): void
  }
}

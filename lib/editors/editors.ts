import { draft } from './draft.ts'
import type { Editor } from './editor.ts'
import { lexical } from './lexical.ts'
import { prosemirror } from './prosemirror.ts'
import { quill } from './quill.ts'
import { textarea } from './textarea.ts'

export const editors: Editor[] = [draft, lexical, quill, prosemirror, textarea]

/** The editor that can read and write `el`, which must be the editable itself; undefined for one nobody here knows. */
export const editorOf = (el: Element): Editor | undefined => editors.find((editor) => editor.matches(el))

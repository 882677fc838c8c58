// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { draw } from '../../test/draw.ts'
import { editorOf } from './editors.ts'

function first(html: string): Element {
  const holder = document.createElement('div')
  draw(holder, html)
  return holder.firstElementChild as Element
}

describe('the editor of an element', () => {
  it.each([
    ['draft', '<div class="public-DraftEditor-content" contenteditable="true"></div>'],
    ['lexical', '<div data-lexical-editor="true" contenteditable="true"></div>'],
    ['quill', '<div class="ql-editor ql-blank" contenteditable="true"></div>'],
    ['prosemirror', '<div class="tiptap ProseMirror" contenteditable="true"></div>'],
    ['textarea', '<textarea></textarea>'],
    ['textarea', '<input type="text">'],
  ])('is %s', (name, html) => {
    expect(editorOf(first(html))?.name).toBe(name)
  })

  it.each([
    ['a plain editable', '<div contenteditable="true"></div>'],
    ["Quill's paste catcher", '<div class="ql-clipboard" contenteditable="true"></div>'],
    ['a published post drawn by an editor', '<div class="ProseMirror" contenteditable="false"></div>'],
    ['a field nobody can write in', '<textarea readonly></textarea>'],
    ['a password', '<input type="password">'],
  ])('is unknown for %s', (_what, html) => {
    expect(editorOf(first(html))).toBeUndefined()
  })

  it('reads a textarea as it is, with nothing to paint on', () => {
    const area = first('<textarea></textarea>') as HTMLTextAreaElement
    area.value = 'a\nb\n'
    const reading = editorOf(area)?.read(area)
    expect([reading?.text, reading?.toDom(0)]).toEqual(['a\nb\n', null])
  })
})

import Quill, { type Source } from 'quill'
import { useLayoutEffect, useRef } from 'react'
import { type Label, say } from '../labels.ts'
import type { Person } from '../people.ts'
import { exposeModel } from '../record.ts'
import { Typeahead, useTypeahead } from '../typeahead.tsx'
import { formats } from './quill-blots.ts'
import { decorate } from './quill-decorate.ts'
import { teachShadowRoot } from './quill-shadow.ts'

interface Props {
  surface: string
  label: Label
  placeholder: Label
  text: string
  /** The person an answer begins with. */
  mentioned?: Person
  /** False for a box that waits to be entered. */
  focused?: boolean
  onText(text: string, replaced: boolean): void
  onShortcut(): void
}

/** Tab leaves the editor instead of writing a tab. */
const modules = { keyboard: { bindings: { tab: { key: 9, handler: () => true } } } }

/** Quill always ends its text with one line break of its own. */
const textOf = (quill: Quill) => quill.getText().replace(/\n$/, '')

export function QuillEditor(props: Props) {
  const place = useRef<HTMLDivElement>(null)
  const list = useTypeahead()
  const latest = useRef({ props, list })
  latest.current = { props, list }

  useLayoutEffect(() => {
    const container = place.current
    if (!container) return
    const { surface, label, placeholder, text, mentioned, focused = true } = latest.current.props
    const quill = new Quill(container, { formats, modules, placeholder: say(placeholder) })
    const root = container.getRootNode()
    if (root instanceof ShadowRoot) teachShadowRoot(quill, root)
    name(quill.root, say(label))
    quill.setText(text, 'api')
    if (mentioned) insertMention(quill, 0, mentioned, 'api')
    if (focused) {
      quill.focus()
      quill.setSelection(quill.getLength() - 1)
    }
    decorate(quill)
    const hideModel = exposeModel(surface, () => textOf(quill))

    latest.current.props.onText(textOf(quill), false)
    let timer = 0
    quill.on('text-change', ({ ops }, _before, source) => {
      const replaced = ops.some((op) => op.delete) && ops.some((op) => op.insert)
      latest.current.props.onText(textOf(quill), replaced)
      if (source === 'user') offerNames(quill, latest.current.list)
      clearTimeout(timer)
      timer = window.setTimeout(() => quill.selection.composing || decorate(quill), 20)
    })
    // In capture, so that the open list and the publishing shortcut come before Quill's own keys.
    const onKey = (event: KeyboardEvent) => {
      const publishes = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      if (!publishes && !latest.current.list.onKey(event)) return
      event.preventDefault()
      event.stopPropagation()
      if (publishes) latest.current.props.onShortcut()
    }
    container.addEventListener('keydown', onKey, true)
    return () => {
      clearTimeout(timer)
      quill.off('text-change')
      container.removeEventListener('keydown', onKey, true)
      hideModel()
    }
  }, [])

  return (
    <div className="editor-container ember-view">
      <div ref={place} className="editor-content" />
      <Typeahead choice={list.choice} className="editor-typeahead-fetch" />
    </div>
  )
}

function name(editable: HTMLElement, label: string) {
  editable.setAttribute('data-test-ql-editor-contenteditable', 'true')
  editable.setAttribute('role', 'textbox')
  editable.setAttribute('aria-multiline', 'true')
  editable.setAttribute('aria-label', label)
}

function offerNames(quill: Quill, list: ReturnType<typeof useTypeahead>) {
  const caret = quill.getSelection()?.index ?? 0
  const typed = /@(\p{L}+)$/u.exec(quill.getText().slice(0, caret))
  if (!typed) return list.hide()
  const { index, 0: all, 1: query = '' } = typed
  list.show(query, (person) => {
    quill.deleteText(index, all.length, 'user')
    insertMention(quill, index, person, 'user')
    quill.setSelection(index + person.name.length + 1)
    list.hide()
  })
}

function insertMention(quill: Quill, index: number, { urn, name }: Person, source: Source) {
  quill.insertText(index, name, { mention: { urn, name } }, source)
  quill.insertText(index + name.length, ' ', { mention: false }, source)
}

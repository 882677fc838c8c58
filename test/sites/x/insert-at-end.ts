import { EditorState, Modifier } from 'draft-js'

/** The site's assistant puts a sentence into the box without a keystroke. */
export function insertAtEnd(editor: EditorState): EditorState {
  const content = editor.getCurrentContent()
  const end = EditorState.moveSelectionToEnd(editor).getSelection()
  const sentence = `${content.hasText() ? ' ' : ''}Lumo boils in under three minutes.`
  return EditorState.push(editor, Modifier.insertText(content, end, sentence), 'insert-characters')
}

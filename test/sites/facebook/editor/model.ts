import { $createParagraphNode, $createTextNode, $getRoot, CLEAR_HISTORY_COMMAND, type LexicalEditor } from 'lexical'

/** The text of the state, one line a paragraph; Lexical's own getTextContent would put two breaks between them. */
export function $modelText(): string {
  return $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n')
}

export function modelText(editor: LexicalEditor): string {
  return editor.read('latest', $modelText)
}

export function $fill(text: string) {
  const root = $getRoot().clear()
  for (const line of text.split('\n')) root.append($createParagraphNode().append($createTextNode(line)))
}

/** Takes the text out of the box in one go, so that the box is empty before anybody else hears of the key or click. */
export function takeText(editor: LexicalEditor, use: (text: string) => void) {
  editor.update(
    () => {
      const text = $modelText()
      if (!text.trim()) return
      const paragraph = $createParagraphNode()
      $getRoot().clear().append(paragraph)
      paragraph.select()
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
      use(text)
    },
    { discrete: true },
  )
}

import { Editor, EditorState } from 'draft-js'
import { useState } from 'react'
import { useModel } from '../record.ts'

/** A conversation in the older page: the editor of posts, for nobody else to read. */
export function Messages() {
  const [state, setState] = useState(() => EditorState.createEmpty())
  useModel('dm', () => state.getCurrentContent().getPlainText('\n'))
  return (
    <aside className="r-composer">
      <Editor
        editorState={state}
        onChange={setState}
        placeholder="Neue Nachricht verfassen"
        webDriverTestID="dmComposerTextInput"
      />
      <button type="button" data-testid="dmComposerSendButton" aria-label="Senden">
        ➤
      </button>
    </aside>
  )
}

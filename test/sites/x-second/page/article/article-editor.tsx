import { Editor, EditorState, RichUtils } from 'draft-js'
import { useRef, useState } from 'react'
import { decorator } from '../../composer/decorate.tsx'
import { openPage } from '../../place.ts'
import { record, useModel } from '../../record.ts'
import { Wrap } from '../../wrap.tsx'
import { articles } from './articles.tsx'
import { PublishSheet } from './publish-sheet.tsx'

const surface = 'article'

/** A long text with a title. Its button only opens the sheet that publishes, and no key does either. */
export function ArticleEditor() {
  const [title, setTitle] = useState('')
  const [body, setBody] = useState(() => EditorState.createEmpty(decorator))
  const [isPublishing, setPublishing] = useState(false)
  const editor = useRef<Editor>(null)
  const text = [title, body.getCurrentContent().getPlainText('\n')].join('\n\n')
  useModel(surface, () => text)

  function handleCommand(command: string) {
    const styled = RichUtils.handleKeyCommand(body, command)
    if (!styled) return 'not-handled'
    setBody(styled)
    return 'handled'
  }

  function send() {
    record.published.push({ surface, text, via: 'button' })
    openPage(articles)
  }

  return (
    <>
      <div className="r-row">
        <h2>Entwurf</h2>
        <button type="button" disabled={!title.trim()} onClick={() => setPublishing(true)}>
          Veröffentlichen
        </button>
      </div>
      <Wrap depth={4}>
        <textarea
          rows={1}
          placeholder="Titel hinzufügen"
          value={title}
          onChange={({ target }) => setTitle(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            editor.current?.focus()
          }}
        />
      </Wrap>
      <Wrap depth={7}>
        <Editor
          ref={editor}
          editorState={body}
          onChange={setBody}
          handleKeyCommand={handleCommand}
          placeholder="Fang an zu schreiben"
          ariaMultiline
          spellCheck
          webDriverTestID="composer"
        />
      </Wrap>
      {isPublishing && <PublishSheet onSend={send} onClose={() => setPublishing(false)} />}
    </>
  )
}

import { Editor, EditorState } from 'draft-js'
import { useCallback, useRef, useState } from 'react'
import { ArticleSheet } from './article-sheet.tsx'
import { plain } from './decorators.tsx'
import { Button, Depth } from './parts.tsx'
import { PageHeader } from './post-page.tsx'
import { record, useModel } from './record.ts'
import { toast } from './store.ts'

/** /compose/articles: a title, a long body, and a button that opens the sheet where publishing is confirmed. */
export function ArticlePage() {
  const [title, setTitle] = useState('')
  const [body, setBody] = useState(() => EditorState.createEmpty(plain))
  const [sheet, setSheet] = useState(false)
  const latest = useRef('')
  latest.current = [title, body.getCurrentContent().getPlainText('\n')].join('\n\n')
  useModel(
    'article',
    useCallback(() => latest.current, []),
  )
  const publish = () => {
    record.published.push({ surface: 'article', text: latest.current, via: 'button' })
    setSheet(false)
    setTitle('')
    setBody(EditorState.createEmpty(plain))
    toast('Your article was published')
  }
  return (
    <>
      <PageHeader title="" />
      <div className="app-bar">
        <h2 className="app-bar-title">Draft</h2>
        <Button look="outlined">Preview</Button>
        <Button look="solid" disabled={!title} onClick={() => setSheet(true)}>
          Publish
        </Button>
      </div>
      <Depth n={3}>
        <div className="article">
          <Depth n={2}>
            <textarea
              rows={1}
              name="Article Title"
              placeholder="Add a title"
              value={title}
              onChange={({ target }) => setTitle(target.value)}
            />
          </Depth>
          <Depth n={4}>
            <Editor
              editorState={body}
              onChange={setBody}
              placeholder="Start writing"
              webDriverTestID="composer"
              ariaMultiline
              spellCheck
            />
          </Depth>
        </div>
      </Depth>
      {sheet && <ArticleSheet close={() => setSheet(false)} publish={publish} />}
    </>
  )
}

import { useEffect, useRef, useState } from 'react'
import { openComposer } from '../interop/compose-store.ts'
import { say } from '../labels.ts'
import { exposeModel } from '../record.ts'
import { ArticleEditor } from './article-editor.tsx'

const saved = { title: 'Forty handles', body: 'What I learned from drawing kettles.' }

/** The article editor; "Next" opens the post composer over it, in which it is published. */
export function ArticlePage({ isNew }: { isNew: boolean }) {
  const first = isNew ? { title: '', body: '' } : saved
  const [title, setTitle] = useState(first.title)
  const [hasBody, setHasBody] = useState(!isNew)
  const body = useRef(first.body)
  const live = useRef(title)
  live.current = title
  useEffect(() => exposeModel('article', () => `${live.current}\n\n${body.current}`), [])

  return (
    <div className="article-editor ember-view">
      <div className="article-editor-nav">
        <button
          type="submit"
          className="article-editor-nav__publish artdeco-button artdeco-button--2 artdeco-button--primary ember-view"
          disabled={title.trim() === '' || !hasBody}
          onClick={() => openComposer({ surface: 'article', text: '', article: { title, body: body.current } })}
        >
          <span className="artdeco-button__text">{say('Next')}</span>
        </button>
      </div>
      <textarea
        id="article-editor-headline__textarea"
        className="article-editor-headline__textarea"
        placeholder={say('Title')}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <ArticleEditor
        text={first.body}
        onText={(text) => {
          body.current = text
          setHasBody(text.trim() !== '')
        }}
      />
    </div>
  )
}

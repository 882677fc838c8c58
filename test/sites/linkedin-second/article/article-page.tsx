import { useState } from 'react'
import { record } from '../record.ts'
import { BodyEditor } from './body-editor.tsx'
import { PublishPage } from './publish-page.tsx'

/** An article: its title and body first, then a page for the words beside it, which publishes all of it. */
export function ArticlePage() {
  const [title, setTitle] = useState('')
  const [body, setBody] = useState('')
  const [step, setStep] = useState<'writing' | 'publishing' | 'published'>('writing')

  function write(text: string) {
    setBody(text)
    // The draft is kept from its first letter on, and has an address from then on.
    history.replaceState(history.state, '', '/article/edit/5150/')
  }

  function publish(words: string) {
    const parts = [title, body, words].filter(Boolean)
    record.published.push({ surface: 'article', text: parts.join('\n\n'), via: 'button' })
    setStep('published')
  }

  if (step === 'published') return <p>Je artikel staat online.</p>
  if (step === 'publishing') return <PublishPage title={title} onBack={() => setStep('writing')} onPublish={publish} />
  return (
    <div className="article-page">
      <header className="_h8">
        <span>Concept</span>
        <button type="button" disabled={!title.trim() && !body.trim()} onClick={() => setStep('publishing')}>
          <span>Volgende</span>
        </button>
      </header>
      <main>
        <textarea placeholder="Titel" rows={1} value={title} onChange={({ target }) => setTitle(target.value)} />
        <BodyEditor given={body} onChange={write} />
      </main>
    </div>
  )
}

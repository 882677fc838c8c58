import { useState } from 'react'
import { contentAttributes, QuillBox } from '../share/quill-box.tsx'

interface Props {
  title: string
  onBack(): void
  onPublish(words: string): void
}

/** The last page before an article is public: the words beside it, over a card of it. */
export function PublishPage({ title, onBack, onPublish }: Props) {
  const [words, setWords] = useState('')
  return (
    <div className="article-page">
      <header className="_h8">
        <button type="button" onClick={onBack}>
          Terug
        </button>
        <button type="button" onClick={() => onPublish(words)}>
          <span>Publiceren</span>
        </button>
      </header>
      <main>
        <QuillBox
          surface="words"
          label="Teksteditor voor het maken van content"
          attributes={contentAttributes}
          placeholder="Vertel je netwerk waar je artikel over gaat…"
          onChange={setWords}
        />
        <blockquote>
          <b>{title}</b> Mila Jansen
        </blockquote>
      </main>
    </div>
  )
}

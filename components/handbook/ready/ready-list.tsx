import { useState } from 'preact/hooks'
import { handbookWords } from '../../words/en-handbook.ts'
import type { UsableWords } from './usable-words.ts'

interface ReadyListProps {
  usable: UsableWords[]
  /** Puts a text on the clipboard; false where the browser did not take it. */
  onCopy: (text: string) => Promise<boolean>
}

/** What owners have written for others to use: to be read, and copied in one press. */
export function ReadyList({ usable, onCopy }: ReadyListProps) {
  const said = handbookWords.ready
  if (usable.length === 0) return null
  return (
    <section aria-labelledby="ready">
      <h2 id="ready">{said.title}</h2>
      <p>{said.lead}</p>
      {usable.map((one) => (
        <Entry key={one.anchor} usable={one} onCopy={onCopy} />
      ))}
    </section>
  )
}

function Entry({
  usable: { anchor, words, conditions },
  onCopy,
}: { usable: UsableWords } & Pick<ReadyListProps, 'onCopy'>) {
  const said = handbookWords.ready
  const [outcome, setOutcome] = useState('')
  const { title, text, topics } = words
  const copy = async () => setOutcome((await onCopy(text)) ? said.copied : said.notCopied)
  return (
    <article id={anchor} class="note stack">
      <h3>{title.slice(0, 1).toUpperCase() + title.slice(1)}</h3>
      <blockquote dir="auto">
        <Text text={text} />
      </blockquote>
      <p class="small">
        {said.about(topics.map((topic) => handbookWords.topics[topic]).join(', '))} {conditions.join(' ')}
      </p>
      <div class="row on-screen">
        <button type="button" class="button" aria-label={said.copyOf(title)} onClick={copy}>
          {said.copy}
        </button>
        <span class="small" role="status">
          {outcome}
        </span>
      </div>
    </article>
  )
}

/** Words with the link that stands behind them. */
function Text({ text }: { text: string }) {
  const [, before = text, link] = /^(.*?)(https:\/\/\S+)$/s.exec(text) ?? []
  if (!link) return <>{before}</>
  return (
    <>
      {before}
      <a href={link} target="_blank" rel="noopener noreferrer">
        {link}
      </a>
    </>
  )
}

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { OwnerCard } from '../../../lib/owners/card.ts'
import { handbookWords } from '../../words/en-handbook.ts'
import type { Entry, SearchIndex } from './search-index.ts'

const most = 6

interface SearchBoxProps {
  /** Made at the first search: it takes a moment. */
  makeIndex: () => SearchIndex
  /** Whom to ask where nothing fits. */
  fallback?: OwnerCard
}

/** "Can I post about …": answers while one writes. Arrows go through them, Enter takes the first, Escape goes back. */
export function SearchBox({ makeIndex, fallback }: SearchBoxProps) {
  const said = handbookWords.search
  const [query, setQuery] = useState('')
  const index = useMemo(() => once(makeIndex), [makeIndex])
  const isAsked = query.trim().length > 1
  const found = isAsked ? index().search(query).slice(0, most) : []
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  useSlash(input)

  const move = (event: KeyboardEvent) => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, .answers a') ?? [])]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
    } else if (event.key === 'Enter' && at === 0) {
      stops[1]?.click()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      setQuery('')
      input.current?.focus()
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the field and the links inside
    <div class="search" ref={box} onKeyDown={move}>
      <h2 id="find">
        <label for="search">{said.label}</label>
      </h2>
      <input
        id="search"
        ref={input}
        type="search"
        autocomplete="off"
        aria-describedby="search-hint"
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p id="search-hint" class="small">
        {said.hint}
      </p>
      <p class="unseen" role="status">
        {isAsked && (found.length > 0 ? said.found(found.length) : said.none)}
      </p>
      {found.length > 0 && <Answers found={found} />}
      {isAsked && found.length === 0 && (
        <div class="margin-note">
          <p>{said.none}</p>
          {fallback && (
            <p>
              {said.ask} <a href={`#owner-${fallback.id}`}>{fallback.team}</a>.
            </p>
          )}
        </div>
      )}
    </div>
  )
}

const Answers = ({ found }: { found: Entry[] }) => (
  <ul class="answers">
    {found.map(({ anchor, title, detail }) => (
      <li key={anchor + detail}>
        <a href={`#${anchor}`}>{title}</a>
        <p class="small">{detail}</p>
      </li>
    ))}
  </ul>
)

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

/** A slash anywhere but in a field goes to the search. */
function useSlash(input: { current: HTMLInputElement | null }): void {
  // Before the page can be seen: somebody may type at once.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isInField = event.target instanceof Element && event.target.closest('input, textarea')
      if (event.key !== '/' || isInField || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [input])
}

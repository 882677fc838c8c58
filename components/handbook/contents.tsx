import { useEffect, useState } from 'preact/hooks'
import { handbookWords } from '../words/en-handbook.ts'
import type { Section } from './sections.ts'

/** Where one is on the page, and the way elsewhere. A column beside the page; on narrow screens a bar above it. */
export function Contents({ sections }: { sections: Section[] }) {
  const current = useCurrent(sections)
  const [open, setOpen] = useState(false)
  const said = handbookWords.contents
  const title = sections.find(({ id }) => id === current)?.title
  return (
    <nav class="contents" aria-label={said}>
      <button
        type="button"
        class="contents-bar"
        aria-expanded={open}
        aria-controls="contents"
        onClick={() => setOpen(!open)}
      >
        <b>{said}</b>
        {title && <span class="small">{title}</span>}
      </button>
      <ol id="contents" class={open ? 'open' : ''}>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined} onClick={() => setOpen(false)}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The section being read: the last one whose head has passed the upper quarter of the window, else the first. */
function useCurrent(sections: Section[]): string | undefined {
  const [current, setCurrent] = useState(sections[0]?.id)
  const ids = sections.map(({ id }) => id).join(' ')
  useEffect(() => {
    const look = () => {
      const line = window.innerHeight / 4
      const passed = ids
        .split(' ')
        .filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? line) < line)
      setCurrent(passed.at(-1) ?? ids.split(' ')[0])
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [ids])
  return current
}

import { createPortal } from 'react-dom'
import { x } from '../style/x.ts'
import { Avatar } from '../ui/avatar.tsx'
import { useMentionList } from './use-mention-list.ts'

/** The list of people under "@…", which is in the page only while it is open. */
export function Mentions() {
  const { options, selected, select, pick } = useMentionList()
  if (options.length === 0) return null
  return createPortal(
    <ul role="listbox" aria-label="Suggestions" className={menu} ref={placeAtCaret}>
      {options.map((person, index) => (
        <li
          key={person.name}
          role="option"
          tabIndex={-1}
          aria-selected={selected === index}
          className={selected === index ? selectedRow : row}
          onMouseEnter={() => select(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(index)}
          onKeyDown={() => pick(index)}
        >
          <Avatar of={person} size={32} />
          <span>{person.name}</span>
        </li>
      ))}
    </ul>,
    document.body,
  )
}

function placeAtCaret(list: HTMLElement | null) {
  const caret = document.getSelection()?.getRangeAt(0).getBoundingClientRect()
  if (!list || !caret) return
  const below = caret.bottom + list.offsetHeight + 12 < innerHeight
  list.style.left = `${Math.max(8, Math.min(caret.left, innerWidth - list.offsetWidth - 8))}px`
  list.style.top = `${below ? caret.bottom + 8 : caret.top - list.offsetHeight - 8}px`
}

const menu = x(
  'position:fixed; z-index:500; width:280px; padding:8px; border-radius:8px; background:var(--card); box-shadow:var(--shadow)',
)
const rowStyle =
  'display:flex; align-items:center; gap:12px; padding:8px; border-radius:8px; cursor:pointer; font-weight:500'
const row = x(rowStyle)
const selectedRow = x(`${rowStyle}; background:var(--hover)`)

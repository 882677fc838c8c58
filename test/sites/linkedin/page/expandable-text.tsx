import { Fragment, useState } from 'react'
import look from '../look/post.module.css'
import { everybody } from '../people.ts'
import { Link } from './link.tsx'

const fold = 260
const names = everybody.map(({ name }) => `@?${name}`).join('|')
const links = new RegExp(`(#[\\p{L}\\p{N}_]+|${names})`, 'u')

/** The text of a post or comment: lines by <br>, hashtags and names as links, a long one folded. */
export function ExpandableText({ text }: { text: string }) {
  const [open, setOpen] = useState(text.length <= fold)
  const shown = open ? text : `${text.slice(0, fold)}…`
  return (
    <p className={look.text}>
      <span data-testid="expandable-text-box" tabIndex={-1}>
        {shown.split('\n').map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
          <Fragment key={index}>
            {index > 0 && <br />}
            {line.split(links).map(linked)}
          </Fragment>
        ))}
        {!open && (
          <button
            type="button"
            data-testid="expandable-text-button"
            className={look.more}
            onClick={() => setOpen(true)}
          >
            more
          </button>
        )}
      </span>
    </p>
  )
}

function linked(part: string, index: number) {
  if (index % 2 === 0) return part
  const person = everybody.find(({ name }) => part.endsWith(name))
  return (
    <Link key={part + index} to={person ? `/in/${person.slug}/` : `/feed/hashtag/${part.slice(1)}/`}>
      {part}
    </Link>
  )
}

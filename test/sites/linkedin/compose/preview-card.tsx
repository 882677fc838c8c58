import box from '../look/box.module.css'
import page from '../look/page.module.css'
import { ExpandableText } from '../page/expandable-text.tsx'
import { Link } from '../page/link.tsx'
import type { Post } from '../posts.ts'

/** What goes with the text: the post that is passed on, or the card of a link. */
export function PreviewCard({ shared, link }: { shared?: Post; link?: string }) {
  if (!shared && !link) return null
  return (
    <div componentkey="ShareBoxpreviewCard" className={box.previewCard}>
      {shared && (
        <>
          <Link to={`/in/${shared.author.slug}/`} className={page.name}>
            {shared.author.name}
          </Link>
          <ExpandableText text={shared.text} />
        </>
      )}
      {link && (
        <a href={link}>
          <p>{new URL(link).pathname.slice(1).replaceAll('-', ' ')}</p>
          <p>{new URL(link).host}</p>
        </a>
      )}
    </div>
  )
}

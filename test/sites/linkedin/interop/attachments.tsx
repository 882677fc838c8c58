import { PersonName } from '../classic/person-name.tsx'
import { UpdateText } from '../classic/update-text.tsx'
import { say } from '../labels.ts'
import type { Post } from '../posts.ts'
import type { Article } from './compose-store.ts'
import type { Detour } from './detour.ts'

export function PicturePreview({ picture, onEdit }: { picture: NonNullable<Post['picture']>; onEdit(): void }) {
  return (
    <div className="share-creation-state__preview-container">
      <img src={picture.source} alt={picture.alt} />
      <button type="button" className="artdeco-button" onClick={onEdit}>
        {say('Alternative text')}
      </button>
    </div>
  )
}

/** The post that is passed on. */
export function SharedPost({ post }: { post: Post }) {
  return (
    <div className="update-components-mini-update-v2 update-components-mini-update-v2__reshared-content">
      <PersonName person={post.author} className="update-components-actor__title" />
      <UpdateText text={post.text} />
    </div>
  )
}

/** The card of a link. */
export function LinkCard({ link }: { link: string }) {
  return (
    <div className="share-creation-state__preview-container">
      <article className="update-components-article">
        <a href={link} className="update-components-article__meta">
          <span className="update-components-article__title">
            {new URL(link).pathname.slice(1).replaceAll('-', ' ')}
          </span>
          <span className="update-components-article__subtitle">{new URL(link).host}</span>
        </a>
      </article>
    </div>
  )
}

export function ArticleCard({ article }: { article: Article }) {
  return (
    <article className="update-components-article update-components-article--first-party">
      <h2 className="update-components-article-first-party__title">{article.title}</h2>
    </article>
  )
}

export function DetourPreview({ detour: { kind, lines } }: { detour: Detour }) {
  return (
    <div className={`update-components-${kind} update-components-${kind}--preview`}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

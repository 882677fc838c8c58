import { useEffect, useRef } from 'react'
import { addComment, toggleLike } from '../feed-store.ts'
import { openComposer } from '../interop/compose-store.ts'
import { say } from '../labels.ts'
import { Avatar } from '../look/avatar.tsx'
import box from '../look/box.module.css'
import { Icon } from '../look/icon.tsx'
import page from '../look/page.module.css'
import look from '../look/post.module.css'
import { me } from '../people.ts'
import type { Post } from '../posts.ts'
import { openCommentBox, reading } from '../reading-store.ts'
import { CommentBox } from './comment-box.tsx'
import { CommentItem } from './comment-item.tsx'
import { ExpandableText } from './expandable-text.tsx'
import { Link } from './link.tsx'

/** A post with its actions and comments. */
export function PostCard({ post, alone }: { post: Post; alone?: boolean }) {
  const card = useRef<HTMLDivElement>(null)
  const { current, open } = reading.use()
  const commenting = alone || open.includes(post.slug)

  useEffect(() => {
    if (current === post.slug) card.current?.scrollIntoView({ block: 'start' })
  }, [current, post.slug])

  return (
    <div ref={card} role="listitem" componentkey={`expanded-${post.urn}`} className={page.card}>
      <PostHeader post={post} />
      <ExpandableText text={post.text} />
      {post.picture && <img className={look.picture} src={post.picture.source} alt={post.picture.alt} />}
      {post.shared && (
        <div className={look.shared}>
          <PostHeader post={post.shared} />
          <ExpandableText text={post.shared.text} />
        </div>
      )}
      <div className={look.counts}>
        <span className={look.likes}>
          <Icon name="like" size={14} /> {post.likes}
        </span>
        <Link to={`/feed/update/${post.urn}/`}>
          {post.comments.length} {post.comments.length === 1 ? 'comment' : 'comments'}
        </Link>
      </div>
      <div className={look.actions}>
        <button type="button" aria-pressed={Boolean(post.liked)} onClick={() => toggleLike(post.slug)}>
          <Icon name="like" size={20} /> <span>Like</span>
        </button>
        <button type="button" onClick={() => openCommentBox(post.slug)}>
          <Icon name="comment" size={20} /> <span>{say('Comment')}</span>
        </button>
        <button
          type="button"
          componentkey={`repost-${post.urn}`}
          onClick={() => openComposer({ surface: 'repost', text: '', shared: post })}
        >
          <Icon name="repost" size={20} /> <span>{say('Repost')}</span>
        </button>
        <button type="button">
          <Icon name="send" size={20} /> <span>Send</span>
        </button>
      </div>
      {commenting && (
        <div className={box.comments}>
          <CommentBox
            surface={`comment-${post.slug}`}
            urn={post.urn}
            action="Comment"
            focused={!alone}
            onPublish={(text) => addComment(post.slug, text)}
          />
          {post.comments
            .filter((comment) => !comment.parent)
            .map((comment) => (
              <CommentItem key={comment.slug} post={post} comment={comment} />
            ))}
        </div>
      )}
    </div>
  )
}

function PostHeader({ post }: { post: Post }) {
  return (
    <div className={look.postHeader}>
      <Avatar person={post.author} />
      <div>
        <Link to={`/in/${post.author.slug}/`} className={page.name}>
          {post.author.name}
        </Link>
        <div className={page.quiet}>{post.author.headline}</div>
        <Link to={`/feed/update/${post.urn}/`} className={page.quiet}>
          {post.age} · <Icon name="globe" size={13} />
        </Link>
      </div>
      {post.author === me && (
        <button
          type="button"
          componentkey={`editPost-${post.urn}`}
          className={box.tool}
          aria-label={say('Edit')}
          onClick={() => openComposer({ surface: 'edit-post', text: post.text, edited: post })}
        >
          <Icon name="pencil" size={20} />
        </button>
      )}
    </div>
  )
}

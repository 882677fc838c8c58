import { addComment } from '../feed-store.ts'
import { openComposer } from '../interop/compose-store.ts'
import { say } from '../labels.ts'
import { me } from '../people.ts'
import type { Post } from '../posts.ts'
import { openCommentBox, reading } from '../reading-store.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentThread } from './comment-thread.tsx'
import { PersonName } from './person-name.tsx'
import { UpdateText } from './update-text.tsx'

/** A post of the old front-end with its actions and comments. */
export function Update({ post, alone }: { post: Post; alone: boolean }) {
  const commenting = reading.use().open.includes(post.slug) || alone
  return (
    <div className="feed-shared-update-v2 artdeco-card ember-view" role="region" data-urn={post.urn}>
      <div className="update-components-actor">
        <a className="update-components-actor__meta-link" href={`/in/${post.author.slug}/`}>
          <PersonName person={post.author} className="update-components-actor__title" />
          <span className="update-components-actor__description">{post.author.headline}</span>
        </a>
        {post.author === me && (
          <button
            type="button"
            className="feed-shared-control-menu__edit"
            onClick={() => openComposer({ surface: 'edit-post', text: post.text, edited: post })}
          >
            {say('Edit')}
          </button>
        )}
      </div>
      <UpdateText text={post.text} />
      <div className="feed-shared-social-action-bar">
        <button
          type="button"
          className="comment-button artdeco-button ember-view"
          onClick={() => openCommentBox(post.slug)}
        >
          {say('Comment')}
        </button>
        <button
          type="button"
          className="social-reshare-button artdeco-button ember-view"
          onClick={() => openComposer({ surface: 'repost', text: '', shared: post })}
        >
          {say('Repost')}
        </button>
      </div>
      {commenting && (
        <div className="feed-shared-update-v2__comments-container">
          <CommentForm
            surface={`comment-${post.slug}`}
            action="Comment"
            focused={!alone}
            onPublish={(text) => addComment(post.slug, text)}
          />
          <div className="comments-comment-list__container">
            {post.comments
              .filter((comment) => !comment.parent)
              .map((comment) => (
                <CommentThread key={comment.slug} post={post} comment={comment} />
              ))}
          </div>
        </div>
      )}
    </div>
  )
}

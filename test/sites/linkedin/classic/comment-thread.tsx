import { useState } from 'react'
import { addComment, changeComment } from '../feed-store.ts'
import { say } from '../labels.ts'
import { me } from '../people.ts'
import type { Comment, Post } from '../posts.ts'
import { CommentForm } from './comment-form.tsx'
import { PersonName } from './person-name.tsx'
import { UpdateText } from './update-text.tsx'

/** A comment with its answers; the form for a new answer comes last, beside the comment and not in it. */
export function CommentThread({ post, comment }: { post: Post; comment: Comment }) {
  const [answering, setAnswering] = useState(false)
  const answers = post.comments.filter((each) => each.parent === comment.slug)
  return (
    <div className="comments-thread-entity ember-view">
      <Entity post={post} comment={comment} onAnswer={() => setAnswering(true)} />
      <div className="comments-replies-list">
        {answers.map((answer) => (
          <Entity key={answer.slug} post={post} comment={answer} onAnswer={() => setAnswering(true)} />
        ))}
      </div>
      {answering && (
        <CommentForm
          surface={`reply-${comment.slug}`}
          action="Reply"
          mentioned={comment.author}
          focused
          onPublish={(text) => {
            addComment(post.slug, text, comment.slug)
            setAnswering(false)
          }}
        />
      )}
    </div>
  )
}

function Entity({ post, comment, onAnswer }: { post: Post; comment: Comment; onAnswer(): void }) {
  const [editing, setEditing] = useState(false)
  return (
    <article
      className={`comments-comment-entity ${comment.parent ? 'comments-comment-entity--reply' : ''} ember-view`}
      data-id={`urn:li:comment:(${post.urn.slice(7)},${comment.slug})`}
    >
      <a className="comments-comment-meta__description-container" href={`/in/${comment.author.slug}/`}>
        <PersonName person={comment.author} className="comments-comment-meta__description-title" />
      </a>
      {editing ? (
        <CommentForm
          surface={`edit-${comment.slug}`}
          action="Save changes"
          text={comment.text}
          focused
          onPublish={(text) => {
            changeComment(post.slug, comment.slug, text)
            setEditing(false)
          }}
        />
      ) : (
        <section className="comments-comment-item__main-content">
          <UpdateText text={comment.text} />
        </section>
      )}
      <div className="comments-comment-social-bar">
        <button type="button" className="comments-comment-social-bar__reply-action-button--cr" onClick={onAnswer}>
          {say('Reply')}
        </button>
        {comment.author === me && (
          <button type="button" className="comments-comment-social-bar__edit" onClick={() => setEditing(true)}>
            {say('Edit')}
          </button>
        )}
      </div>
    </article>
  )
}

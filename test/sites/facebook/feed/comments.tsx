import { CommentForm } from '../compose/comment-form.tsx'
import type { Post } from '../data.ts'
import { addComment } from '../store.ts'
import { CommentItem } from './comment-item.tsx'

/** The comments of a post and the box below them; the photo viewer shows the same. */
export function Comments({ post, surface }: { post: Post; surface: string }) {
  return (
    <>
      {post.comments.map((comment) => (
        <CommentItem key={comment.id} comment={comment} postId={post.id} thread={comment.id} />
      ))}
      <CommentForm surface={surface} label={post.commentLabel} onComment={(text) => addComment(post.id, text)} />
    </>
  )
}

import { useSyncExternalStore } from 'react'
import { type Comment, me, type Post, seedPosts } from './data.ts'

let posts = seedPosts
let last = 0
const listeners = new Set<() => void>()

function change(next: Post[]) {
  posts = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const usePosts = () => useSyncExternalStore(subscribe, () => posts)

export function addPost(post: Pick<Post, 'text' | 'audience' | 'picture' | 'shared'>) {
  const id = `new${++last}`
  change([{ ...post, id, by: me, time: 'Just now', comments: [], commentLabel: 'Write a comment…' }, ...posts])
}

export function editPost(id: string, text: string) {
  change(posts.map((post) => (post.id === id ? { ...post, text } : post)))
}

/** Adds a comment to a post, or a reply to one of its comments. */
export function addComment(postId: string, text: string, replyTo?: string) {
  const comment: Comment = { id: `new${++last}`, by: me, time: 'Just now', text, replies: [] }
  changeComments(postId, (comments) =>
    replyTo
      ? comments.map((each) => (each.id === replyTo ? { ...each, replies: [...each.replies, comment] } : each))
      : [...comments, comment],
  )
}

export function editComment(postId: string, id: string, text: string) {
  const edit = (comments: Comment[]): Comment[] =>
    comments.map((each) => ({ ...each, text: each.id === id ? text : each.text, replies: edit(each.replies) }))
  changeComments(postId, edit)
}

function changeComments(postId: string, edit: (comments: Comment[]) => Comment[]) {
  change(posts.map((post) => (post.id === postId ? { ...post, comments: edit(post.comments) } : post)))
}

import { me } from './people.ts'
import { type Comment, firstPosts, type Post } from './posts.ts'
import { createStore } from './store.ts'

/** The posts of the feed, newest first. */
export const feed = createStore<Post[]>(firstPosts)

let lastNumber = 9000

export function addPost(text: string, extra: Pick<Post, 'shared' | 'picture'>): Post {
  const slug = `new-${++lastNumber}`
  const urn = `urn:li:activity:740000000000000${lastNumber}`
  const post: Post = { slug, urn, author: me, age: 'now', text, likes: 0, comments: [], ...extra }
  feed.set([post, ...feed.get()])
  return post
}

export function changePost(slug: string, change: (post: Post) => Partial<Post>) {
  feed.set(feed.get().map((post) => (post.slug === slug ? { ...post, ...change(post) } : post)))
}

export function addComment(post: string, text: string, parent?: string) {
  const comment: Comment = { slug: `new-${++lastNumber}`, author: me, age: 'now', text, parent }
  changePost(post, ({ comments }) => ({ comments: [...comments, comment] }))
}

export function changeComment(post: string, slug: string, text: string) {
  changePost(post, ({ comments }) => ({
    comments: comments.map((each) => (each.slug === slug ? { ...each, text } : each)),
  }))
}

export function toggleLike(slug: string) {
  changePost(slug, ({ liked, likes }) => ({ liked: !liked, likes: likes + (liked ? -1 : 1) }))
}

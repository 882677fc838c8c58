import { useSyncExternalStore } from 'react'
import { me } from './people.ts'
import { type Post, seed } from './seed.ts'

interface Store {
  posts: Post[]
  drafts: string[]
  toast: string
}

let store: Store = { posts: seed, drafts: ['Half a thought about the Lumo recall'], toast: '' }
let nextId = 1990000000000000100n
const listeners = new Set<() => void>()

export function useStore(): Store {
  return useSyncExternalStore(subscribe, () => store)
}

/** Shows freshly published texts in the feed, or under the post they answer. */
export function addPosts(texts: string[], replyTo?: string) {
  const fresh = texts.map((text): Post => ({ id: String(nextId++), handle: me.handle, age: 'now', text, replyTo }))
  change({ posts: [...fresh, ...store.posts] })
  toast('Your post was sent')
}

export function editPost(id: string, text: string) {
  change({ posts: store.posts.map((post) => (post.id === id ? { ...post, text } : post)) })
  toast('Your post was updated')
}

export function saveDraft(text: string) {
  change({ drafts: [text, ...store.drafts] })
}

export function toast(message: string) {
  change({ toast: message })
  setTimeout(() => change({ toast: '' }), 2500)
}

function change(part: Partial<Store>) {
  store = { ...store, ...part }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

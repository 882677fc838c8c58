import type { Person } from '../people.ts'
import type { Post } from '../posts.ts'
import { createStore } from '../store.ts'

/** What the post composer was opened for. */
export interface Draft {
  surface: 'sharebox' | 'edit-post' | 'repost'
  text: string
  shared?: Post
  edited?: Post
  /** Some accounts get the composer in a native modal <dialog>, which makes all else inert. */
  native?: boolean
  /** In some flows the main button first asks for the audience, in a view without the editor. */
  asks?: boolean
}

export interface Invitation {
  invited: Person
}

/** The old front-end's open modal, if any. */
export const compose = createStore<Draft | Invitation | null>(null)

let kept = ''

/** Keeps a draft for the next opening of the composer. */
export function keepDraft(text: string) {
  kept = text
}

export function openComposer(draft: Draft) {
  if (compose.get()) return
  compose.set(draft.surface === 'sharebox' && draft.text === '' ? { ...draft, text: kept } : draft)
  kept = ''
}

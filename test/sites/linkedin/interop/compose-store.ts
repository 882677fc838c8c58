import { account } from '../account.ts'
import { type Person, people } from '../people.ts'
import type { Post } from '../posts.ts'
import type { Page } from '../router.ts'
import { createStore } from '../store.ts'
import type { Audience } from './audience.ts'

export interface Article {
  title: string
  body: string
}

/** What the post composer was opened for. */
export interface Draft {
  surface: 'sharebox' | 'group' | 'company' | 'edit-post' | 'repost' | 'article'
  text: string
  /** The company in whose name its page's admin writes. */
  author?: Person
  audience?: Audience
  shared?: Post
  edited?: Post
  /** A link that is shown as a card. */
  link?: string
  article?: Article
}

export interface Invitation {
  invited: Person
}

/** The old front-end's open modal, if any. */
export const compose = createStore<Draft | Invitation | null>(null)

/** What "Start a post" opens on a page. */
export function newPost({ name }: Pick<Page, 'name'>): Draft {
  if (name === 'group') return { surface: 'group', text: '', audience: 'CONTAINER' }
  if (name === 'company') return { surface: 'company', text: '', author: people.brightwater }
  return { surface: 'sharebox', text: '' }
}

/** Company pages and edits still borrow the old composer. */
export const hasOwnComposer = ({ surface }: Draft): boolean =>
  account.ownComposer && surface !== 'company' && surface !== 'edit-post'

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

import { page } from '../place.ts'
import type { Post } from '../posts.ts'

/** What the share box is opened for. */
export interface Sharing {
  surface: string
  /** As whom, and where to, as its button says it. */
  audience: string
  /** Who may see it is asked after the press on "Plaatsen". */
  asksLast?: boolean
  /** Somebody's post, shared with thoughts. */
  post?: Post
  /** What stands in the box before anybody writes. */
  text?: string
  /** A post that is public already, and is now changed. */
  isEdit?: boolean
}

const anyone = 'Mila Jansen Plaatsen voor iedereen'

/** A new post, as each page begins it. */
const beginnings: Record<typeof page, Sharing> = {
  feed: { surface: 'sharebox', audience: anyone },
  profile: { surface: 'profile', audience: anyone, asksLast: true },
  group: { surface: 'group', audience: 'Mila Jansen Plaatsen in Keukenapparaten Nederland' },
  company: { surface: 'company', audience: 'Brightwater Plaatsen voor iedereen' },
  article: { surface: 'sharebox', audience: anyone },
}

export const newPost = beginnings[page]
export const repostOf = (post: Post): Sharing => ({ surface: 'repost', audience: anyone, post })
export const editOf = ({ text }: Post): Sharing => ({ surface: 'edit', audience: anyone, text, isEdit: true })
export const fromLink = (text: string): Sharing => ({ surface: 'link', audience: anyone, text })

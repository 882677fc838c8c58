import type { Asked } from '../owners/waiting.ts'

export const networks = ['x', 'facebook', 'linkedin'] as const
export type Network = (typeof networks)[number]

export const surfaces = ['post', 'reply', 'comment', 'quote', 'thread', 'edit', 'article'] as const
export type Surface = (typeof surfaces)[number]

export const audiences = ['public', 'connections', 'group', 'private'] as const
export type Audience = (typeof audiences)[number]

/** What a person is about to publish, as far as the page shows it. Offsets everywhere count UTF-16 units of `text`. */
export interface Draft {
  text: string
  network?: Network
  surface?: Surface
  /** Absent means unknown, never "public". */
  audience?: Audience
  /** What is being answered or quoted; `link` is its public address. */
  replyTo?: { text: string; author?: string; link?: string }
  author?: {
    /** Name and handle as others see them on the site. */
    handle?: string
    statesEmployer?: boolean
    roles?: string[]
    /** Where the person works, as the policy names it. */
    region?: string
    /** What the person speaks, best first, such as `de`: decides where a text does not tell. */
    languages?: string[]
    /** The person wants a pause offered when a draft sounds heated. */
    pauseWhenHeated?: boolean
  }
  /** `alt` is the description of a picture: empty where it has none, absent where that is not known. */
  media?: { kind: 'image' | 'video' | 'gif'; alt?: string }[]
  /** Addresses of the cards that go out with the draft, also those that its text does not name. */
  links?: string[]
  /** Stands for whom the person talks with: the same for all answers to somebody. */
  conversation?: string
  /** What the person asked owners in this conversation in the last days, in order. */
  asked?: Asked[]
  /** Epoch milliseconds. */
  now: number
}

import type { Network } from '../../check/draft.ts'
import type { Topic } from '../topic.ts'

/** What a link can carry. `body` is the whole question; `link` the address of the post that is being answered. */
export const letterFields = ['subject', 'body', 'link', 'network', 'topic'] as const
export type LetterField = (typeof letterFields)[number]

/** A question on its way to an owner. `subject` is one line; lines of `body` end in \n. */
export interface Letter {
  subject: string
  body: string
  link?: string
  network?: Network
  topic: Topic
}

/** How words get into the link of a channel. */
export interface Link {
  /** The address, with {subject}, {body}, {link}, {network} and {topic} where they go. */
  template: string
  /** A longer link (characters, all percent-encoded) is not opened anywhere: the words are copied instead. */
  longest: number
  /** What a line ends in; \n where absent. */
  lineBreak?: string
  /** A pattern: words in which it is found would be changed by the receiver, and are copied instead. */
  refuses?: string
}

import { z } from 'zod'
import { networks } from '../../check/draft.ts'
import { topics } from '../../owners/topic.ts'
import { lengthOnX } from '../x-length.ts'
import { id } from './entries.ts'
import { endOf, momentSchema, startOf } from './moment.ts'
import { ownerId } from './owners.ts'

/** What an X post may hold, so that words without "networks" fit everywhere. */
const longestOnX = 280

/** Words that an owner has written for others to use: an answer, or something to share. */
export const readyWordsSchema = z
  .strictObject({
    id,
    /** What the button says after "Use": at most six words. */
    title: z.string().min(1).max(60),
    owner: ownerId,
    topics: z.array(z.enum(topics, { error: `A topic is one of: ${topics.join(', ')}.` })).min(1),
    /** Where they fit: an answer to somebody, a post of one's own, or (when absent) both. */
    on: z.enum(['answer', 'post']).optional(),
    networks: z
      .array(z.enum(networks))
      .min(1)
      .default([...networks]),
    from: momentSchema.optional(),
    until: momentSchema.optional(),
    text: z.string().trim().min(1).max(3000),
    link: z.url({ protocol: /^https$/ }).optional(),
  })
  .refine(({ from, until }) => !from || !until || endOf(until) > startOf(from), {
    error: 'It ends before it begins.',
    path: ['until'],
  })
  .refine((words) => !words.networks.includes('x') || lengthOnX(wholeText(words)) <= longestOnX, {
    error: `X takes ${longestOnX} characters, of which a link counts 23 and other writing than Latin twice: shorten it, or leave X out of "networks".`,
    path: ['text'],
  })
export type ReadyWordsSource = z.output<typeof readyWordsSchema>

/** The words as they are posted, with their link behind them. */
export const wholeText = ({ text, link }: { text: string; link?: string | undefined }): string =>
  link ? `${text} ${link}` : text

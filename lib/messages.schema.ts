import { z } from 'zod'
import { networks, surfaces } from './check/draft.ts'
import type { Kind, Message, PageReport } from './messages.ts'
import { channelKinds } from './owners/card.ts'
import { topics } from './owners/topic.ts'

/** Kinds the background answers; content scripts answer the others. */
export type BackgroundKind = Exclude<Kind, 'page/report'>

const network = z.enum(networks)
const id = z.string().min(1).max(100)

/** Words of any length: what left is listed, however long a company's names and addresses are. */
const departure = z.object({
  id,
  at: z.number(),
  network,
  owner: z.string(),
  channel: z.enum(channelKinds),
  address: z.string(),
  subject: z.string(),
  body: z.string(),
  copied: z.string().optional(),
  asked: z
    .object({
      at: z.number(),
      half: z.number().nullable(),
      by: z.number().nullable(),
      about: z.string(),
      topic: z.enum(topics),
      conversation: z.string().optional(),
      owner: z.string(),
      person: z.string().optional(),
    })
    .optional(),
})

/** What the background takes in. */
export const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('departure/add'), departure }),
  z.object({ kind: z.literal('departure/remove'), id }),
  z.object({
    kind: z.literal('dismissal/add'),
    list: z.enum(['phrases', 'wrongFlags']),
    key: z.string().min(1),
  }),
  z.object({ kind: z.literal('policy/load'), compiled: z.string() }),
  z.object({ kind: z.literal('policy/unload') }),
]) satisfies z.ZodType<Message<BackgroundKind>>

const pageReport = z.object({
  network,
  checking: z.boolean(),
  reason: z
    .enum(['no-policy', 'loading', 'policy-unreadable', 'switched-off', 'off-by-policy', 'hidden', 'failed'])
    .optional(),
  boxes: z.array(
    z.discriminatedUnion('state', [
      z.object({
        state: z.literal('watched'),
        surface: z.enum(surfaces),
        byStructure: z.boolean().optional(),
      }),
      z.object({
        state: z.literal('refused'),
        reason: z.enum([
          'private-message',
          'search',
          'profile-field',
          'no-publish-control',
          'unknown-editor',
          'not-supported',
        ]),
      }),
    ]),
  ),
  unusable: z.array(z.string()).optional(),
  policyVersion: z.string().optional(),
}) satisfies z.ZodType<PageReport>

/** What a page answers about its boxes. */
export const pageAnswerSchema = z.object({ ok: z.literal(true), value: pageReport })

import type { Draft } from '../check/draft.ts'
import type { Span } from '../check/verdict.ts'
import { readMarkedWords } from './marked-words.ts'
import { startOf } from './schema/moment.ts'
import type { CaseSource } from './schema/rule.ts'

/** A fixed weekday noon, so that a draft that names no time gets the same verdict on every day. */
export const noon = Date.UTC(2026, 10, 18, 12)

/** A case as a draft, and the spans that its author marked. */
export function draftOf(source: CaseSource): { draft: Draft; spans: Span[] } {
  const written = typeof source === 'string' ? { text: source } : source
  const { text, spans } = readMarkedWords(written.text)
  const draft: Draft = {
    text,
    network: written.network ?? 'linkedin',
    surface: written.surface ?? (written.replyTo ? 'reply' : 'post'),
    now: written.now ? startOf(written.now) : noon,
    author: {
      handle: written.handle,
      roles: written.roles ?? [],
      region: written.region,
      statesEmployer: written.statesEmployer,
      pauseWhenHeated: written.pauseWhenHeated,
    },
    ...(written.replyTo && { replyTo: { text: written.replyTo } }),
    ...(written.media && { media: [{ kind: 'image', alt: written.media === 'image' ? '' : 'A picture' }] }),
  }
  return { draft, spans }
}

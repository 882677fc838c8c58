import type { Span } from '../../lib/check/verdict.ts'

/** What the content script read, and where its way between text and page went wrong. */
export interface ReadAnswer {
  text: string
  /** All text nodes of the box, as the browser puts them together. */
  shows: string
  faults: string[]
  /** Mentions that the editor lets nobody select in part. */
  wholes: Span[]
}

export interface WriteRequest {
  expected: string
  span: Span
  text: string
}

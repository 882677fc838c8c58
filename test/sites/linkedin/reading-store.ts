import { createStore } from './store.ts'

interface Reading {
  /** The post that the one-letter shortcuts act on. */
  current?: string
  /** Posts whose comment box is open. */
  open: string[]
}

export const reading = createStore<Reading>({ open: [] })

export function openCommentBox(slug: string) {
  const { open, ...rest } = reading.get()
  reading.set({ ...rest, open: [...open.filter((each) => each !== slug), slug] })
}

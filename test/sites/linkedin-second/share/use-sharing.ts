import { useState } from 'react'
import { textOfLink } from '../place.ts'
import { keptDraft } from './kept-draft.ts'
import { fromLink, newPost, type Sharing } from './sharing.ts'

/** What is being shared on this page, if anything: a link may have begun it. */
export function useSharing() {
  const [sharing, setSharing] = useState<Sharing | undefined>(textOfLink ? fromLink(textOfLink) : undefined)
  return {
    sharing,
    share: setSharing,
    begin: () => setSharing(keptDraft.get() ? { ...newPost, surface: 'kept' } : newPost),
    close: () => setSharing(undefined),
  }
}

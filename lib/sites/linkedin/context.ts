import type { Draft, Surface } from '../../check/draft.ts'
import { ancestors, precedes } from '../climb.ts'
import { shownText } from '../shown-text.ts'
import { audienceOf } from './audience.ts'
import type { Found } from './detect.ts'
import { selectors } from './selectors.ts'

/** A comment form inside a comment answers that comment. */
export function surfaceOf({ kind, composer }: Found): Surface {
  if (kind === 'post') return 'post'
  return composer.closest(selectors.comment) ? 'reply' : 'comment'
}

/**
 * The words that stand above the form in the nearest block around it. Other people's comments do not count: on some pages
 * they share a block with the form, while the post stands further out.
 */
function wordsAnswered(composer: Element): string | undefined {
  const isAnswered = (words: Element): boolean => {
    const comment = words.closest(selectors.comment)
    return precedes(words, composer) && (!comment || comment.contains(composer))
  }
  for (const at of ancestors(composer)) {
    if (at.matches('main, body')) return undefined
    const words = [...at.querySelectorAll(selectors.words)].find(isAnswered)
    if (words) return shownText(words)
  }
  return undefined
}

/** What LinkedIn shows about the draft besides its text. */
export function contextOf(found: Found): Partial<Draft> {
  const context: Partial<Draft> = { network: 'linkedin', surface: surfaceOf(found) }
  if (found.kind === 'post') {
    const audience = audienceOf(found.composer)
    return audience ? { ...context, audience } : context
  }
  const text = wordsAnswered(found.composer)
  return text ? { ...context, replyTo: { text } } : context
}

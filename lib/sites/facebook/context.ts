import type { Draft, Surface } from '../../check/draft.ts'
import { precedes } from '../climb.ts'
import { shownText } from '../shown-text.ts'
import { audienceNamed } from './audience-labels.ts'
import type { Found } from './detect.ts'
import { selectors } from './selectors.ts'

/** The post or comment that the form stands under. */
function answeredBy(composer: Element): Element | null {
  const around = composer.closest(selectors.article)
  if (around) return around
  const above = [...(composer.closest(selectors.dialog)?.querySelectorAll(selectors.article) ?? [])]
  return above.find((article) => precedes(article, composer)) ?? null
}

const outerArticle = (article: Element): Element | null | undefined => article.parentElement?.closest(selectors.article)

/** A form inside a comment (an article within an article) answers that comment, any other the post. */
export function surfaceOf({ kind, composer }: Found): Surface {
  if (kind === 'post') return 'post'
  const article = answeredBy(composer)
  return article && outerArticle(article) ? 'reply' : 'comment'
}

/** Whether `el` is the article's own, not part of a form or of a comment inside it. */
const isOwn = (article: Element, el: Element): boolean =>
  el.closest(selectors.article) === article && !el.closest('form')

function wordsOf(article: Element): string | undefined {
  const message = [...article.querySelectorAll(selectors.message)].find((el) => isOwn(article, el))
  if (message) return shownText(message)
  const runs = [...article.querySelectorAll(selectors.anyWords)].filter(
    (el) => isOwn(article, el) && !el.closest(selectors.author),
  )
  return runs
    .map(shownText)
    .reduce((longest, text) => ((text?.length ?? 0) > (longest?.length ?? 0) ? text : longest), undefined)
}

function authorOf(article: Element): string | undefined {
  const named = [...article.querySelectorAll(selectors.author)].filter((el) => isOwn(article, el))
  return named.map(shownText).find((name) => name !== undefined)
}

function replyToOf(composer: Element): Draft['replyTo'] {
  const article = answeredBy(composer)
  const text = article && wordsOf(article)
  return article && text ? { text, author: authorOf(article) } : undefined
}

/** What Facebook shows about the draft besides its text. Alternative texts are not shown beside it: media stay unknown. */
export function contextOf(found: Found): Partial<Draft> {
  const context: Partial<Draft> = { network: 'facebook', surface: surfaceOf(found) }
  const { kind, composer } = found
  if (kind === 'comment') {
    const replyTo = replyToOf(composer)
    return replyTo ? { ...context, replyTo } : context
  }
  const alts = [...composer.querySelectorAll<HTMLImageElement>(selectors.audience)].map((img) => img.alt)
  const audience = alts.map(audienceNamed).find((named) => named !== undefined)
  return audience ? { ...context, audience } : context
}

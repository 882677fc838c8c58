import type { Audience, Draft, Surface } from '../../check/draft.ts'
import { ancestors, precedes } from '../climb.ts'
import { shownMedia } from '../shown-media.ts'
import { shownText } from '../shown-text.ts'
import { audienceNamed } from './audience-labels.ts'
import type { Found } from './detect.ts'
import { selectors } from './selectors.ts'

/** What a form makes, and the post or comment it answers, as far as the page shows one. */
interface Answered {
  surface: Surface
  article?: Element | null | undefined
}

const articleAround = (el: Element | null): Element | null | undefined => el?.closest(selectors.article)

const isComment = (article: Element): boolean =>
  article.matches(selectors.comment) || !!articleAround(article.parentElement)

/** The comment whose thread a form ends, if the box is named after its author: labels are in the reader's language, names are not. */
function threadOf({ editable, composer }: Found): Element | undefined {
  const label = editable.getAttribute('aria-label') ?? editable.getAttribute('aria-placeholder')
  for (const at of ancestors(composer)) {
    const comment = [...at.children].find((child) => child.matches(selectors.article) && isComment(child))
    if (comment) {
      const author = authorOf(comment)
      return author && label?.includes(author) ? comment : undefined
    }
    if (at.matches(`${selectors.article}, ${selectors.dialog}`)) return undefined
  }
}

/** In a dialog the post stands above its comments; a photo's has none. */
const postAbove = (composer: Element): Element | undefined =>
  [...(composer.closest(selectors.dialog)?.querySelectorAll(selectors.article) ?? [])].find(
    (article) => precedes(article, composer) && !isComment(article),
  )

function answered(found: Found): Answered {
  const { composer } = found
  const around = articleAround(composer)
  const comment = around && isComment(around) ? around : threadOf(found)
  if (comment && authorOf(comment)) return { surface: 'reply', article: comment }
  // While a comment is being changed, the box stands in the place of its author and words.
  if (comment) return { surface: 'edit', article: articleAround(comment.parentElement) }
  return { surface: 'comment', article: around ?? postAbove(composer) }
}

/** The post that a share dialog shows below the box. */
const quotedIn = ({ composer }: Found): string | undefined => shownText(composer.querySelector(selectors.message))

export function surfaceOf(found: Found): Surface {
  if (found.kind === 'comment') return answered(found).surface
  return quotedIn(found) ? 'quote' : 'post'
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

function replyToOf(found: Found): Draft['replyTo'] {
  const article = found.kind === 'comment' ? answered(found).article : undefined
  const text = article ? wordsOf(article) : quotedIn(found)
  return text ? { text, author: article ? authorOf(article) : undefined } : undefined
}

/** A group's box has no audience to choose: its members, whoever they are. */
function audienceOf({ composer }: Found): Audience | undefined {
  const alts = [...composer.querySelectorAll<HTMLImageElement>(selectors.audience)].map((img) => img.alt)
  if (alts.length === 0 && location.pathname.startsWith('/groups/')) return 'group'
  return alts.map(audienceNamed).find((named) => named !== undefined)
}

/** A share window's address names the page whose card goes out with the draft. */
function linksShared(): string[] | undefined {
  const asked = new URLSearchParams(location.search)
  const link = /^\/(v[\d.]+\/)?(sharer|dialog\/share)/.test(location.pathname) && (asked.get('u') ?? asked.get('href'))
  return link ? [link] : undefined
}

/** Undefined when none is found: it may still be there. Alternative texts stand in another dialog: not known. */
function mediaOf({ composer }: Found): Draft['media'] {
  const shown = [...composer.querySelectorAll(selectors.media)]
  return shown.length > 0 ? shownMedia(shown)?.map(({ kind }) => ({ kind })) : undefined
}

/** What Facebook shows about the draft besides its text. */
export function contextOf(found: Found): Partial<Draft> {
  const context: Partial<Draft> = {
    network: 'facebook',
    surface: surfaceOf(found),
    replyTo: replyToOf(found),
    media: mediaOf(found),
  }
  return found.kind === 'post' ? { ...context, audience: audienceOf(found), links: linksShared() } : context
}

import type { Draft, Surface } from '../../check/draft.ts'
import { ancestors, precedes } from '../climb.ts'
import { shownMedia } from '../shown-media.ts'
import { shownText } from '../shown-text.ts'
import { audienceOf } from './audience.ts'
import type { Found } from './detect.ts'
import { selectors } from './selectors.ts'

/** What in `el` comes before `mark`, outside of it. */
const before = (mark: Element, el: Element, css: string): Element[] =>
  [...el.querySelectorAll(css)].filter((each) => precedes(each, mark) && !mark.contains(each))

/**
 * The words that a comment answers: those of the comment around its form, else of the comment above it where the form says
 * that it is a reply, else of the post. They stand in the nearest block around the form; other people's comments there do
 * not count.
 */
function wordsAnswered(composer: Element): Element | undefined {
  const besideComment = composer.matches(selectors.replyBlock) && !composer.closest(selectors.comment)
  for (const at of ancestors(composer)) {
    if (at.matches('main, body')) return undefined
    const words = before(composer, at, selectors.words).filter((each) => {
      const comment = each.closest(selectors.comment)
      return comment ? besideComment || comment.contains(composer) : !besideComment
    })
    if (words.length > 0) return besideComment ? words.at(-1) : words[0]
    // Whatever its words are named: those around it are another's.
    if (at !== composer && at.matches(selectors.comment)) return undefined
  }
  return undefined
}

/** The words that are answered or passed on. */
const wordsAround = ({ kind, composer }: Found): Element | null | undefined =>
  kind === 'comment'
    ? wordsAnswered(composer)
    : composer.querySelector(`:is(${selectors.preview}, ${selectors.shared}) :is(${selectors.words})`)

/** The name that stands nearest above what somebody wrote. */
function authorOf(words: Element): string | undefined {
  for (const at of ancestors(words)) {
    const name = before(words, at, selectors.author).map(shownText).findLast(Boolean)
    if (name) return name.split('\n')[0]
  }
  return undefined
}

const postId = /urn:li:(activity|ugcPost|share):\d+/

/** The address of the post whose comments the form is one of: what lies around it, old or new, bears the id of the post. */
function pageAround(composer: Element): string | undefined {
  for (const at of ancestors(composer)) {
    const id = postId.exec(`${at.getAttribute('componentkey')} ${at.getAttribute('data-urn')}`)
    if (id) return `https://www.linkedin.com/feed/update/${id[0]}/`
    if (at.matches('main, body')) return undefined
  }
  return undefined
}

function surfaceAround({ kind, composer }: Found, words: Element | null | undefined): Surface {
  if (kind === 'article') return kind
  if (kind === 'comment') return (words ?? composer.parentElement)?.closest(selectors.comment) ? 'reply' : kind
  return words ? 'quote' : kind
}

/** What kind of post the box makes; an edit cannot be told from a new post without knowing the language. */
export const surfaceOf = (found: Found): Surface => surfaceAround(found, wordsAround(found))

/** What LinkedIn shows about the draft besides its text. */
export function contextOf(found: Found): Partial<Draft> {
  const { kind, composer } = found
  const words = wordsAround(found)
  const context: Partial<Draft> = { network: 'linkedin', surface: surfaceAround(found, words) }
  const handle = document.querySelector<HTMLImageElement>(selectors.ownPicture)?.alt
  if (handle) context.author = { handle }
  const text = shownText(words)
  const link = kind === 'comment' ? pageAround(composer) : undefined
  if (words && text) context.replyTo = { text, author: authorOf(words), link }
  if (kind !== 'post') return context
  const previewed = [...composer.querySelectorAll(selectors.preview)]
  const shown = (css: string): Element[] => previewed.flatMap((preview) => [...preview.querySelectorAll(css)])
  return {
    ...context,
    audience: audienceOf(composer),
    // The picture of a card lies in the card's link.
    media: shownMedia(shown('img, video').filter((el) => !el.closest('a'))),
    links: shown('a[href]').map((el) => (el as HTMLAnchorElement).href),
  }
}

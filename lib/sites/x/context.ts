import type { Draft, Surface } from '../../check/draft.ts'
import { precedes } from '../climb.ts'
import { queryPage } from '../query-page.ts'
import { shownMedia } from '../shown-media.ts'
import { shownText } from '../shown-text.ts'
import { type Found, numberOf, partsOf, reachOf, within } from './detect.ts'
import { selectors } from './selectors.ts'

const status = /^\/\w+\/status\/(\d+)/

/** Links of a post to its own page, and to its pictures and counts behind it; the first is the one around its time. */
const statusLinks = (post: Element): HTMLAnchorElement[] =>
  [...post.querySelectorAll<HTMLAnchorElement>('a[href*="/status/"]')].filter(({ host }) => host === location.host)

const pageOf = (post: Element | undefined): string | undefined => {
  const [path] = (post ? statusLinks(post) : []).flatMap(({ pathname }) => status.exec(pathname)?.[0] ?? [])
  return path && location.origin + path
}

/** The post being answered or quoted, as far as the page shows it beside the box. */
interface Answered {
  how: 'reply' | 'quote'
  post: Element | undefined
}

const postOrText = (): string => `${selectors.post}, ${selectors.postText}`

/** In a dialog: the post above the box is answered, the one below it quoted. */
function answeredInDialog(dialog: Element, editable: Element): Answered | undefined {
  const post = dialog.querySelector(postOrText())
  return post ? { how: precedes(post, editable) ? 'reply' : 'quote', post } : undefined
}

/** On a post's own page nothing beside the inline box says so: the address tells which post is answered. */
function answeredOnPage(editable: Element): Answered | undefined {
  const id = status.exec(location.pathname)?.[1]
  if (!id) return undefined
  const above = queryPage(selectors.post).filter((post) => precedes(post, editable))
  const isThePost = (post: Element) => statusLinks(post).some((link) => status.exec(link.pathname)?.[1] === id)
  return { how: 'reply', post: above.find(isThePost) ?? above.at(-1) }
}

function answered({ editable }: Found): Answered | undefined {
  const dialog = editable.closest(selectors.dialog)
  return dialog ? answeredInDialog(dialog, editable) : answeredOnPage(editable)
}

const handleIn = (link: Element | null | undefined): string | undefined =>
  link?.getAttribute('href')?.replace(/^\//, '') || undefined

/** The handle of the account that writes; unknown where the side bar is hidden. */
const ownHandle = (): string | undefined =>
  queryPage(selectors.ownPicture)[0]?.getAttribute('data-testid')?.split('-').at(-1)

function mediaOf(found: Found): Draft['media'] {
  const blocks = within(reachOf(found.control), queryPage(selectors.attachments))
  const shown = blocks.flatMap((block) => [...block.querySelectorAll('img, video')])
  return shownMedia(shown.filter((el) => !el.closest(postOrText())))
}

/** What kind of post the box makes; an edit cannot be told from a new post without knowing the language. */
export const surfaceOf = (found: Found): Surface =>
  answered(found)?.how ?? (partsOf(found.control).some(numberOf) ? 'thread' : 'post')

/** What X shows about the draft besides its text. The audience is shown in the reader's language only: unknown. */
export function contextOf(found: Found): Partial<Draft> {
  const context: Partial<Draft> = {
    network: 'x',
    surface: surfaceOf(found),
    media: mediaOf(found),
    author: { handle: ownHandle() },
  }
  const post = answered(found)?.post
  const text = shownText(post?.matches(selectors.postText) ? post : post?.querySelector(selectors.postText))
  if (text) context.replyTo = { text, author: handleIn(post?.querySelector(selectors.postAuthor)), link: pageOf(post) }
  return context
}

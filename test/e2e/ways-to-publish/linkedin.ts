import { placeOf } from '../../../bin/tour/places.ts'
import { type Network, pressOn } from '../../browser/networks.ts'
import type { Writer } from '../../browser/writer.ts'
import { notes } from '../policy.ts'
import { controlEnter, enterOnButton, finger, mouse, requestSubmit, siteCode, spaceOnButton } from './means.ts'
import type { Surface } from './surface.ts'

const { confirm, plain } = notes

/** LinkedIn serves two front-ends side by side; here in Dutch, so that nothing is found by an English label. */
const frontEnds = { new: 'sdui', old: 'classic' }
type FrontEnd = keyof typeof frontEnds

const customer = 'urn:li:activity:7400000000000000001'
const own = 'urn:li:activity:7400000000000000004'
const customersComment = 'urn:li:comment:(activity:7400000000000000001,same)'
const ownComment = 'urn:li:comment:(activity:7400000000000000002,stand)'

const pageOf = (frontEnd: FrontEnd, path: string, options = ''): string =>
  `https://www.linkedin.com${path}?${frontEnds[frontEnd]}&lang=nl&${options}`

const opener = '[componentkey="draft-text-sharebox"] button, .share-box-feed-entry__trigger'
const shareBoxAt = (url: string, more: Partial<Network> = {}): Network => ({
  ...placeOf('linkedin', false),
  url,
  opener,
  ...more,
})
/** The composer opened by the address, without a press. */
const shareWindowAt = (url: string): Network => shareBoxAt(`${url}&shareActive=true`, { opener: undefined })

const commentAt = (url: string, block: string, more: Partial<Network>): Network => ({
  ...placeOf('linkedin', true),
  url,
  editable: `${block} .ProseMirror, ${block} .ql-editor`,
  publish: `${block} button[type="submit"]`,
  ...more,
})

/** Where something stands already the draft comes after it. */
async function typeOn(writer: Writer): Promise<string> {
  await writer.type(` ${confirm.draft}`)
  return writer.model()
}

const dismiss = '>>> .artdeco-modal__dismiss'
const schedule = '>>> .share-actions__scheduled-post-btn'
const sideViewDone = '>>> .share-box-footer__primary-btn'
const lastButton = '>>> [role="alertdialog"] .artdeco-button--primary'
const poll = '>>> .share-promoted-detour-button--poll'

async function writePoll({ page }: Writer): Promise<string> {
  await pressOn(page, poll)
  const lines = [plain.draft, confirm.draft, 'No']
  for (const [at, line] of lines.entries()) {
    await pressOn(page, at === 0 ? '>>> .polls-detour__question-field' : `>>> #poll-option-${at}`)
    await page.keyboard.type(line)
  }
  return lines.join('\n\n')
}

const onFrontEnd = (frontEnd: FrontEnd): Surface[] => {
  const feed = pageOf(frontEnd, '/feed/')
  const post = (urn: string) => pageOf(frontEnd, `/feed/update/${urn}/`)
  const surfaces: Surface[] = [
    {
      name: 'a post',
      place: shareBoxAt(feed),
      means: [mouse],
      also: [finger, enterOnButton, spaceOnButton, controlEnter, siteCode],
    },
    {
      name: 'a post in a group',
      place: shareBoxAt(pageOf(frontEnd, '/groups/41/'), { surface: 'group' }),
      means: [mouse],
    },
    {
      name: 'a post of a company',
      place: shareBoxAt(pageOf(frontEnd, '/company/5201/admin/page-posts/published/'), { surface: 'company' }),
      means: [mouse],
    },
    {
      name: 'a repost',
      place: shareBoxAt(feed, {
        opener: `[componentkey="repost-${customer}"], [data-urn="${customer}"] .social-reshare-button`,
        surface: 'repost',
      }),
      means: [mouse],
    },
    {
      name: 'an edited post',
      place: shareBoxAt(post(own), {
        opener: `[componentkey="editPost-${own}"], [data-urn="${own}"] .feed-shared-control-menu__edit`,
        surface: 'edit-post',
      }),
      write: typeOn,
      means: [mouse],
    },
    {
      name: 'a scheduled post',
      place: shareBoxAt(feed),
      write: async (writer) => {
        await writer.type(confirm.draft)
        await pressOn(writer.page, schedule)
        await pressOn(writer.page, sideViewDone)
        return confirm.draft
      },
      means: [mouse],
    },
    {
      name: 'a poll',
      place: shareBoxAt(feed, { publish: sideViewDone }),
      write: writePoll,
      means: [mouse],
      finish: (writer) => pressOn(writer.page, placeOf('linkedin', false).publish),
    },
    {
      name: 'a comment',
      place: commentAt(post(customer), ':is([componentkey^="commentBox-"], .comments-comment-box)', {}),
      means: [mouse, controlEnter],
      also: [finger, enterOnButton, spaceOnButton, siteCode, ...(frontEnd === 'old' ? [requestSubmit] : [])],
    },
    {
      name: 'a reply',
      place: commentAt(
        post(customer),
        `:is([componentkey="commentBox-${customersComment}"], .comments-comment-box--reply)`,
        {
          opener: `[componentkey="reply-${customersComment}"], .comments-comment-social-bar__reply-action-button--cr`,
          surface: 'reply-same',
        },
      ),
      write: typeOn,
      means: [mouse],
    },
    {
      name: 'an edited comment',
      place: commentAt(
        post('urn:li:activity:7400000000000000002'),
        `:is([componentkey="replaceableComment_${ownComment}"], .comments-comment-entity)`,
        {
          opener: `[componentkey="edit-${ownComment}"], .comments-comment-social-bar__edit`,
          surface: 'edit-stand',
        },
      ),
      write: typeOn,
      means: [mouse],
    },
  ]
  return surfaces.map((surface) => ({ ...surface, name: `${surface.name} on ${frontEnd} LinkedIn` }))
}

/** What only some visits meet; the composer is the same on both front-ends. */
const sometimes: Surface[] = [
  {
    name: 'a post on LinkedIn that nobody typed',
    place: shareWindowAt(
      pageOf('new', '/feed/', `text=${encodeURIComponent(confirm.draft)}&shareUrl=https://a.example/the-kettle`),
    ),
    write: async () => confirm.draft,
    means: [mouse],
  },
  {
    name: 'a post on LinkedIn kept as a draft',
    place: shareBoxAt(pageOf('old', '/feed/')),
    write: async (writer) => {
      await writer.type(confirm.draft)
      await pressOn(writer.page, dismiss)
      await pressOn(writer.page, lastButton)
      await pressOn(writer.page, opener)
      return confirm.draft
    },
    means: [mouse],
  },
  {
    name: 'a post on LinkedIn, audience last',
    place: shareWindowAt(pageOf('new', '/feed/', 'asksAudience')),
    means: [mouse],
    finish: ({ page }) => pressOn(page, sideViewDone),
  },
  {
    name: 'a post on LinkedIn, "Post anyway"',
    place: shareWindowAt(pageOf('old', '/feed/', 'nudges')),
    means: [mouse],
    finish: ({ page }) => pressOn(page, lastButton),
  },
  {
    name: 'a post on LinkedIn in a native dialog',
    place: shareWindowAt(pageOf('new', '/feed/', 'nativeDialog')),
    means: [mouse],
  },
]

const article: Network = {
  name: 'linkedin',
  url: pageOf('old', '/article/new/'),
  editable: '.article-editor-headline__textarea',
  publish: '.article-editor-nav__publish',
  surface: 'article',
}

const writeArticle =
  (title: string, body: string) =>
  async (writer: Writer): Promise<string> => {
    await writer.type(title)
    await pressOn(writer.page, '.article-editor-content .ProseMirror')
    await writer.type(body)
    return `${title}\n\n${body}`
  }

const publishArticle = ({ page }: Writer) => pressOn(page, placeOf('linkedin', false).publish)

const articles: Surface[] = [
  {
    name: 'an article on LinkedIn, at "Next"',
    place: article,
    write: writeArticle(plain.draft, confirm.draft),
    means: [mouse],
    also: [finger, enterOnButton, spaceOnButton, siteCode],
    finish: publishArticle,
  },
  {
    name: 'an article on LinkedIn, by its title',
    place: article,
    write: writeArticle(confirm.draft, plain.draft),
    means: [mouse],
    finish: publishArticle,
  },
  {
    name: 'an edited article on LinkedIn',
    place: { ...article, url: pageOf('old', '/article/edit/7/'), editable: '.article-editor-content .ProseMirror' },
    write: typeOn,
    means: [mouse],
    finish: publishArticle,
  },
  {
    name: 'an article on LinkedIn, at "Publish"',
    place: shareBoxAt(pageOf('old', '/article/edit/7/'), { opener: article.publish, surface: 'article' }),
    write: async (writer) => {
      await writer.type(confirm.draft)
      return `Forty handles\n\nWhat I learned from drawing kettles.\n\n${confirm.draft}`
    },
    means: [mouse],
  },
]

export const linkedin: Surface[] = [...onFrontEnd('new'), ...onFrontEnd('old'), ...sometimes, ...articles]

import { pressOn } from '../../browser/networks.ts'
import type { Writer } from '../../browser/writer.ts'
import { notes } from '../policy.ts'
import {
  articleAt,
  commentAt,
  composers,
  type FrontEnd,
  postAt,
  shareWindowAt,
  startPost,
  urn,
} from './linkedin-places.ts'
import { controlEnter, enterOnButton, finger, mouse, requestSubmit, siteCode, spaceOnButton } from './means.ts'
import type { Surface } from './surface.ts'

const { confirm, plain } = notes
const { old } = composers
const onButton = [finger, enterOnButton, spaceOnButton, siteCode]
const everyOther = [...onButton, controlEnter]

/** Where something stands already the draft comes after it. */
async function typeOn(writer: Writer): Promise<string> {
  await writer.type(` ${confirm.draft}`)
  return writer.model()
}

const typeAndPress =
  (...selectors: string[]) =>
  async (writer: Writer): Promise<string> => {
    await writer.type(confirm.draft)
    for (const selector of selectors) await pressOn(writer.page, selector)
    return confirm.draft
  }

async function writePoll({ page }: Writer): Promise<string> {
  await pressOn(page, '>>> .share-promoted-detour-button--poll')
  const lines = [plain.draft, confirm.draft, 'No']
  for (const [at, line] of lines.entries()) {
    await pressOn(page, at === 0 ? '>>> .polls-detour__question-field' : `>>> #poll-option-${at}`)
    await page.keyboard.type(line)
  }
  return lines.join('\n\n')
}

const writeArticle =
  (title: string, body: string) =>
  async (writer: Writer): Promise<string> => {
    await writer.type(title)
    await pressOn(writer.page, '.article-editor-content .ProseMirror')
    await writer.type(body)
    return `${title}\n\n${body}`
  }

/** In each of the composers that new posts are written in. */
const newPosts = (frontEnd: FrontEnd): Surface[] => [
  {
    name: 'a post',
    place: postAt(frontEnd, '/feed/'),
    means: [mouse],
    also: everyOther,
  },
  {
    name: 'a post in a group',
    place: postAt(frontEnd, '/groups/41/', { surface: 'group' }),
    means: [mouse],
    also: everyOther,
  },
  {
    name: 'a repost',
    place: postAt(frontEnd, '/feed/', {
      opener: `[componentkey="repost-${urn.customer}"], [data-urn="${urn.customer}"] .social-reshare-button`,
      surface: 'repost',
    }),
    means: [mouse],
    also: everyOther,
  },
  {
    name: 'a scheduled post',
    place: postAt(frontEnd, '/feed/'),
    write: typeAndPress(composers[frontEnd].schedule, composers[frontEnd].timeDone),
    means: [mouse],
    also: everyOther,
  },
  {
    name: 'a kept draft',
    place: postAt(frontEnd, '/feed/'),
    write: typeAndPress(composers[frontEnd].dismiss, composers[frontEnd].keepDraft, startPost),
    means: [mouse],
    also: everyOther,
  },
  {
    name: 'a post nobody typed',
    place: shareWindowAt(frontEnd, `text=${encodeURIComponent(confirm.draft)}&shareUrl=https://a.example/the-kettle`),
    write: async () => confirm.draft,
    means: [mouse],
    also: everyOther,
  },
]

/** What new pages still leave to the old composer. */
const oldPosts = (frontEnd: FrontEnd): Surface[] => [
  {
    name: 'a post of a company',
    place: postAt(frontEnd, '/company/5201/admin/page-posts/published/', { surface: 'company' }),
    means: [mouse],
    also: everyOther,
  },
  {
    name: 'an edited post',
    place: postAt(frontEnd, `/feed/update/${urn.own}/`, {
      opener: `[componentkey="editPost-${urn.own}"], [data-urn="${urn.own}"] .feed-shared-control-menu__edit`,
      surface: 'edit-post',
    }),
    write: typeOn,
    means: [mouse],
    also: everyOther,
  },
  {
    name: 'a poll',
    place: postAt(frontEnd, '/feed/', { publish: old.timeDone }),
    write: writePoll,
    means: [mouse],
    also: everyOther,
    finish: (writer) => pressOn(writer.page, old.publish),
  },
]

/** Questions that the old composer asks some accounts, wherever it stands. */
const questions = (frontEnd: FrontEnd): Surface[] => [
  {
    name: 'a post, audience last',
    place: shareWindowAt(frontEnd, 'asksAudience'),
    means: [mouse],
    also: everyOther,
    finish: ({ page }) => pressOn(page, old.timeDone),
  },
  {
    name: 'a post, "Post anyway"',
    place: shareWindowAt(frontEnd, 'nudges'),
    means: [mouse],
    also: everyOther,
    finish: ({ page }) => pressOn(page, old.keepDraft),
  },
]

const comments = (frontEnd: FrontEnd): Surface[] => [
  {
    name: 'a comment',
    place: commentAt(frontEnd, urn.customer, ':is([componentkey^="commentBox-"], .comments-comment-box)', {}),
    means: [mouse, controlEnter],
    also: [...onButton, ...(frontEnd === 'old' ? [requestSubmit] : [])],
  },
  {
    name: 'a reply',
    place: commentAt(
      frontEnd,
      urn.customer,
      `:is([componentkey="commentBox-${urn.customersComment}"], .comments-comment-box--reply)`,
      {
        opener: `[componentkey="reply-${urn.customersComment}"], .comments-comment-social-bar__reply-action-button--cr`,
        surface: 'reply-same',
      },
    ),
    write: typeOn,
    means: [mouse],
    also: everyOther,
  },
  {
    name: 'an edited comment',
    place: commentAt(
      frontEnd,
      urn.company,
      `:is([componentkey="replaceableComment_${urn.ownComment}"], .comments-comment-entity)`,
      {
        opener: `[componentkey="edit-${urn.ownComment}"], .comments-comment-social-bar__edit`,
        surface: 'edit-stand',
      },
    ),
    write: typeOn,
    means: [mouse],
    also: everyOther,
  },
]

const publishArticle = ({ page }: Writer) => pressOn(page, old.publish)

const articles = (): Surface[] => [
  {
    name: 'an article at "Next"',
    place: articleAt('/article/new/'),
    write: writeArticle(plain.draft, confirm.draft),
    means: [mouse],
    also: onButton,
    finish: publishArticle,
  },
  {
    name: 'an article by its title',
    place: articleAt('/article/new/'),
    write: writeArticle(confirm.draft, plain.draft),
    means: [mouse],
    also: onButton,
    finish: publishArticle,
  },
  {
    name: 'an edited article',
    place: articleAt('/article/edit/7/', { editable: '.article-editor-content .ProseMirror' }),
    write: typeOn,
    means: [mouse],
    also: onButton,
    finish: publishArticle,
  },
  {
    name: 'an article at "Publish"',
    place: postAt('old', '/article/edit/7/', { opener: '.article-editor-nav__publish', surface: 'article' }),
    write: async (writer) => {
      await writer.type(confirm.draft)
      return `Forty handles\n\nWhat I learned from drawing kettles.\n\n${confirm.draft}`
    },
    means: [mouse],
    also: everyOther,
  },
]

const served: [FrontEnd, ((frontEnd: FrontEnd) => Surface[])[]][] = [
  ['newest', [newPosts]],
  ['new', [newPosts, oldPosts, questions, comments]],
  ['old', [newPosts, oldPosts, comments, articles]],
]

export const linkedin: Surface[] = served.flatMap(([frontEnd, groups]) =>
  groups.flatMap((surfaces) =>
    surfaces(frontEnd).map((surface) => ({ ...surface, name: `${surface.name} on ${frontEnd} LinkedIn` })),
  ),
)

import type { Network } from '../../browser/networks.ts'
import { notes } from '../policy.ts'
import { ownPosts, pageAt } from './linkedin-second-places.ts'
import { continues } from './linkedin-second-share.ts'
import { controlEnter, enterOnButton, finger, mouse, requestSubmit, siteCode, spaceOnButton } from './means.ts'
import type { Surface } from './surface.ts'

const { confirm } = notes

const commenting = (post: string) => `${post} [aria-label="Reageren"]`
const editing = (post: string) => `${post} [aria-label="Opmerking bewerken"]`

const postOfOther = 'article:nth-of-type(1)'
const commentOfOther = `${postOfOther} section`

const oldComment: Network = {
  name: 'linkedin',
  url: pageAt('/feed/', 'oud'),
  opener: commenting(postOfOther),
  editable: `${postOfOther} .comments-comment-box .ql-editor`,
  publish: `${postOfOther} .comments-comment-box__submit-button--cr`,
  surface: 'comment',
}

/** Comments of the old pages, and changed ones of both. */
export const linkedinSecondComments: Surface[] = [
  {
    name: 'a comment on old LinkedIn',
    place: oldComment,
    means: [mouse, requestSubmit],
    also: [finger, enterOnButton, spaceOnButton, controlEnter, siteCode],
  },
  {
    name: 'an answer on old LinkedIn',
    place: {
      ...oldComment,
      opener: [commenting(postOfOther), `${commentOfOther} [aria-label="Opmerking beantwoorden"]`],
      editable: `${commentOfOther} .ql-editor`,
      publish: `${commentOfOther} [type="submit"]`,
      surface: 'reply',
    },
    write: async (writer) => {
      await writer.type(confirm.draft)
      return `@Femke Bos ${confirm.draft}`
    },
    means: [mouse],
    also: [finger, requestSubmit],
  },
  {
    name: 'a changed comment on old LinkedIn',
    place: {
      ...oldComment,
      opener: [commenting(ownPosts.old), editing(ownPosts.old)],
      editable: `${ownPosts.old} section .ql-editor`,
      publish: `${ownPosts.old} section [type="submit"]`,
      surface: 'edit',
    },
    write: continues('Tot straks!'),
    means: [mouse],
    also: [spaceOnButton],
  },
  {
    name: 'a changed comment on LinkedIn',
    place: {
      name: 'linkedin',
      url: pageAt('/feed/'),
      opener: [commenting(ownPosts.seen), editing(ownPosts.seen)],
      editable: `${ownPosts.seen} [componentkey^="replaceableComment_"] .ProseMirror`,
      publish: `${ownPosts.seen} [componentkey^="replaceableComment_"] [type="submit"]`,
      surface: 'edit',
    },
    write: continues('Tot straks!'),
    means: [mouse],
    also: [finger, enterOnButton],
  },
]

import type { Network, Surface } from '../../lib/check/draft.ts'
import type { PageReport } from '../../lib/messages.ts'
import type { RefusalReason } from '../../lib/sites/site.ts'

/** The words that our own pages share; apart from those at the box, since the content script carries only what it says. */
export const pageWords = {
  networkNames: { x: 'X', facebook: 'Facebook', linkedin: 'LinkedIn' } satisfies Record<Network, string>,
  popup: {
    noPolicy: 'No policy yet',
    noPolicyHint: 'Your company sends it, or you load a file on the handbook page.',
    version: (version: string) => `Policy ${version}`,
    here: 'On this page',
    checking: 'Checking here',
    notChecking: 'Not checking here',
    why: {
      'no-policy': 'There is no policy to check against yet.',
      loading: 'The policy is still being read. Posting works as usual meanwhile.',
      'policy-unreadable': 'The policy could not be read. Posting works as usual.',
      'switched-off': 'Checking is switched off for this site.',
      'off-by-policy': 'Switched off for this site by your company’s policy.',
      hidden: 'This page hides what we would show you, so nothing is held back. Posting works as usual.',
      failed: 'We cannot check this page safely just now. Posting works as usual.',
    } satisfies Record<NonNullable<PageReport['reason']>, string>,
    unknownBoxes: 'We do not know the box on this page. Posting works as usual.',
    reloadHint:
      'This tab was open before Second Look was, or something of ours broke. Reload this tab to be checked; posting works as usual.',
    reload: 'Reload',
    otherSite: 'This site is not watched',
    otherSiteHint: 'Second Look works on X, Facebook and LinkedIn. It reads nothing here.',
    boxes: 'Boxes on this page',
    noBoxes: 'No box to write in, yet.',
    surface: {
      post: 'Post',
      reply: 'Reply',
      comment: 'Comment',
      quote: 'Quote',
      thread: 'Thread',
      edit: 'Edit of a post',
      article: 'Article',
    } satisfies Record<Surface, string>,
    watched: 'checked',
    watchedByStructure: 'checked, known by its place only',
    unusable: (names: string) =>
      `Your company’s policy repairs this site in a way that this browser cannot use: ${names}. Please tell those who help you with Second Look.`,
    sites: 'Sites',
    lastLook: (day: string) => `last worked on ${day}`,
    noLook: 'no post looked at yet',
    off: 'switched off',
    offByPolicy: (reason: string) => `switched off by your company: ${reason}`,
    neverRead: 'never read',
    notRead: 'not read',
    refused: {
      'private-message': 'Private message',
      search: 'Search',
      'profile-field': 'Profile field',
      'no-publish-control': 'A box without a post button',
      'unknown-editor': 'A box we do not know',
      'not-supported': 'A kind of post we do not check yet',
    } satisfies Record<RefusalReason, string>,
    handbook: 'Handbook and settings',
    support: 'Help',
  },

  departures: {
    title: 'What left this device',
    none: 'Nothing has left this device.',
    to: (owner: string) => `To ${owner}`,
    show: 'Show the exact text',
    words: 'A few words',
    opened: 'Opened',
    nothing: 'The place was opened. No words went along; what you wrote or said there is not known here.',
    subjectOnly: 'Only the subject went along. What you pasted there is not known here.',
    copied: 'This text was copied, for you to paste there. Whether you did is not known here.',
    remove: 'Delete from this list',
    removeHint:
      'Deleting clears this list. It cannot call back what was sent, and a deleted question is no longer waited for.',
    newer: (count: number) => `${count} more in the handbook`,
  },
} as const

import { pressOn, secondNetworks } from '../../browser/networks.ts'
import { notes } from '../policy.ts'
import { linkedinSecondComments } from './linkedin-second-comments.ts'
import { linkedinSecondOwn } from './linkedin-second-own.ts'
import { linkedinSecondShare } from './linkedin-second-share.ts'
import { controlEnter, enterOnButton, finger, mouse, siteCode, spaceOnButton } from './means.ts'
import type { Surface } from './surface.ts'

const { linkedin: shareBox } = secondNetworks

/** The copy of a post that is seen, of three. */
const post = '[componentkey="urn:li:activity:7501"]:nth-child(2)'
export const repost = { ...shareBox, opener: `${post} [aria-label="Reposten met je mening"]`, surface: 'repost' }
export const comment = {
  ...shareBox,
  opener: `${post} [aria-label="Reageren"]`,
  editable: `${post} [componentkey^="commentBox-"] .ProseMirror`,
  publish: `${post} [componentkey*="commentButtonSection"] button`,
  surface: 'comment',
}
const answers = `${post} [componentkey^="replaceableComment_"]`

/** The pages of the second replica, each with the means that go another way there. */
export const linkedinSecond: Surface[] = [
  {
    name: 'the share box on LinkedIn',
    place: shareBox,
    means: [mouse],
    also: [finger, enterOnButton, spaceOnButton, controlEnter, siteCode],
  },
  {
    name: 'a repost with thoughts on LinkedIn',
    place: repost,
    means: [mouse],
    also: [finger, enterOnButton, spaceOnButton, siteCode],
  },
  { name: 'a comment on LinkedIn', place: comment, means: [mouse], also: [finger, spaceOnButton] },
  {
    name: 'an answer on LinkedIn',
    place: { ...comment, publish: `${answers} [type="submit"]`, surface: 'reply' },
    write: async (writer) => {
      await pressOn(writer.page, `${answers} button`)
      await pressOn(writer.page, `${answers} .ProseMirror`)
      // On a busy machine Firefox tells the editor of the pressed place only after the first key.
      await writer.page.keyboard.press('End')
      await writer.type(notes.confirm.draft)
      return `@Femke Bos ${notes.confirm.draft}`
    },
    means: [mouse],
    also: [finger, enterOnButton, spaceOnButton],
  },
  ...linkedinSecondShare,
  ...linkedinSecondComments,
  ...linkedinSecondOwn,
]

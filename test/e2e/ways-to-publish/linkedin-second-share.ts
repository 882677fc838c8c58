import { pressOn } from '../../browser/networks.ts'
import type { Writer } from '../../browser/writer.ts'
import { notes } from '../policy.ts'
import { ownPosts, shareBoxOf } from './linkedin-second-places.ts'
import { controlEnter, enterOnButton, finger, mouse, siteCode, spaceOnButton } from './means.ts'
import type { Surface } from './surface.ts'

const { confirm, plain } = notes

/** Writes without asking the model, whose name changes with what the box is used for. */
async function types({ page }: Writer, text: string) {
  await page.keyboard.type(text)
}

/** Writes, and lets the site take the box away and give it back. */
const typesAndPresses =
  (...selectors: string[]) =>
  async (writer: Writer) => {
    await types(writer, confirm.draft)
    for (const selector of selectors) await pressOn(writer.page, selector)
    return confirm.draft
  }

/** Writes behind what stands there. */
export const continues = (before: string) => async (writer: Writer) => {
  await writer.page.keyboard.down('Control')
  await writer.page.keyboard.press('End')
  await writer.page.keyboard.up('Control')
  await writer.type(` ${confirm.draft}`)
  return `${before} ${confirm.draft}`
}

const plainPoll = { 'Je vraag': 'Tea or coffee?', 'Keuze 1': 'Tea', 'Keuze 2': 'Coffee' }

interface FrontEnd {
  front: string
  site: string
  /** Mila's own post, where it is seen. */
  ownPost: string
  /** A poll with a firm note: in its question, or in a choice. */
  notedPoll: typeof plainPoll
}

/** What the share box is used for, the same on both front ends. */
const usesOf = ({ front, site, ownPost, notedPoll }: FrontEnd): Surface[] => {
  const feed = shareBoxOf('sharebox', '/feed/', front)
  return [
    {
      name: `a post in a group on ${site}`,
      place: shareBoxOf('group', '/groups/8801/', front),
      means: [mouse],
      also: [finger],
    },
    {
      name: `a post of a company on ${site}`,
      place: shareBoxOf('company', '/company/4410/admin/page-posts/', front),
      means: [mouse],
      also: [enterOnButton],
    },
    {
      name: `a post for later on ${site}`,
      place: { ...feed, surface: 'planned' },
      write: typesAndPresses('>>> [aria-label="Later plaatsen"]', '>>> .share-box-footer__primary-btn'),
      means: [mouse],
      also: [finger, spaceOnButton],
    },
    {
      name: `a kept draft on ${site}`,
      place: { ...feed, surface: 'kept' },
      write: typesAndPresses(
        '>>> [aria-label="Negeren"]',
        '>>> [aria-label="Opslaan als concept"]',
        '[aria-label="Bijdrage starten"]',
      ),
      means: [mouse],
      also: [siteCode],
    },
    {
      name: `a draft of a link on ${site}`,
      place: {
        ...shareBoxOf('link', `/feed/?shareActive=true&text=${encodeURIComponent(confirm.draft)}`, front),
        opener: undefined,
      },
      write: async () => confirm.draft,
      means: [mouse],
      also: [spaceOnButton],
    },
    {
      name: `a post, audience last, on ${site}`,
      place: shareBoxOf('profile', '/in/mila-jansen/', front),
      means: [mouse],
      also: [finger],
      finish: ({ page }) => pressOn(page, '>>> .share-box-footer__primary-btn'),
    },
    {
      name: `a poll on ${site}`,
      place: { ...feed, surface: 'poll' },
      write: async (writer) => {
        await types(writer, confirm.draft)
        return [confirm.draft, ...(await fillPoll(writer, plainPoll))].join('\n\n')
      },
      means: [mouse],
    },
    {
      name: `the fields of a poll on ${site}`,
      place: { ...feed, surface: 'poll' },
      write: async (writer) => {
        await types(writer, plain.draft)
        return [plain.draft, ...(await fillPoll(writer, notedPoll))].join('\n\n')
      },
      means: [mouse],
    },
    {
      name: `a changed post on ${site}`,
      place: {
        ...feed,
        opener: [`${ownPost} [aria-label="Bedieningsmenu openen"]`, '[role="menuitem"]'],
        surface: 'edit',
      },
      write: continues('Vandaag open huis.'),
      means: [mouse],
      also: [enterOnButton],
    },
  ]
}

/** Fills in what a poll asks, and gives it in the order of the page. */
async function fillPoll(writer: Writer, poll: Record<string, string>) {
  await pressOn(writer.page, '>>> [aria-label="Peiling maken"]')
  for (const [label, text] of Object.entries(poll)) {
    await pressOn(writer.page, `>>> [aria-label="${label}"]`)
    await types(writer, text)
  }
  return Object.values(poll)
}

export const linkedinSecondShare: Surface[] = [
  ...usesOf({
    front: '',
    site: 'LinkedIn',
    ownPost: ownPosts.seen,
    notedPoll: { ...plainPoll, 'Je vraag': confirm.draft },
  }),
  {
    name: 'the share box on old LinkedIn',
    place: shareBoxOf('sharebox', '/feed/', 'oud'),
    means: [mouse],
    also: [finger, enterOnButton, spaceOnButton, controlEnter, siteCode],
  },
  {
    name: 'a repost with thoughts on old LinkedIn',
    place: {
      ...shareBoxOf('repost', '/feed/', 'oud'),
      opener: 'article:nth-of-type(1) [aria-label="Reposten met je mening"]',
      editable: 'dialog .ql-editor',
    },
    means: [mouse],
    also: [finger, spaceOnButton],
  },
  ...usesOf({
    front: 'oud',
    site: 'old LinkedIn',
    ownPost: ownPosts.old,
    notedPoll: { ...plainPoll, 'Keuze 2': confirm.draft },
  }),
]

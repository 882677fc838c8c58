import type { Page } from 'puppeteer-core'
import { placeOf } from '../../bin/tour/places.ts'
import type { Editor } from '../../lib/editors/editor.ts'
import { enterBox, type Network } from '../browser/networks.ts'
import { postAt } from '../e2e/ways-to-publish/linkedin-places.ts'
import type { Kind } from './actions.ts'

/** A box of a site with a real editor in it. */
export interface Surface {
  editor: Editor['name']
  /** Told where the editor is driven in two places. */
  where?: string
  place: Network
  /** What this box has no way to do. */
  cannot: Kind[]
  /** What the editor itself gets wrong over selected text, which goes first then. */
  cannotReplace?: Kind[]
  /** An error that the editor itself throws now and then: the draft ends there, and is counted. */
  knownError?: RegExp
  /** The editor lets page and model part by itself now and then, without us too: likewise. */
  mayPart?: true
  /** Asked for as a phone, which gets the plain box. */
  asPhone?: true
}

// Quill 1 in Chromium loses what a person types over a selected hashtag: Chromium keeps its look by a <font>, which Quill
// does not know. And its undo around mentions can throw within Parchment: always where "#ad" was pasted over one, by hand too. In Firefox a line break
// within a mention leaves what is typed there out of the model. All of it can go once LinkedIn has another editor.
const quill: Surface = {
  editor: 'quill',
  place: placeOf('linkedin', false),
  cannot: ['bold'],
  cannotReplace: ['type', 'hashtag', 'link', 'mention', 'emoji', 'compose', 'rightToLeft'],
  mayPart: true,
  knownError: /\bmutations\b/,
}

export const surfaces: Surface[] = [
  // Draft in Firefox: a composition over a selection that ends in a hashtag leaves it in the model. An emoji is composed, too.
  // A composition that is given up after an undo empties its page, though not its model; one that is given up beside an emoji
  // stops its drawing; and after an undone emoji page and model part at the next key (all seen by hand alone, without a fix).
  {
    editor: 'draft',
    place: placeOf('x', false),
    cannot: [],
    cannotReplace: ['compose', 'emoji'],
    mayPart: true,
  },
  { editor: 'lexical', place: placeOf('facebook', false), cannot: [] },
  quill,
  { editor: 'prosemirror', place: placeOf('linkedin', true), cannot: ['bold'] },
  {
    editor: 'textarea',
    place: {
      ...placeOf('x', false),
      url: 'https://x.com/home?phone',
      editable: '[data-testid="tweetTextarea_0"] textarea',
    },
    cannot: ['bold', 'mention'],
    asPhone: true,
  },
]

/** Editors that stand in the page in another way elsewhere: here without a shadow root, where one undo can take back more. */
export const elsewhere: Surface[] = [{ ...quill, where: 'on old pages', place: postAt('old', '/feed/') }]

const phone = 'Mozilla/5.0 (Linux; Android 14; Mobile) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36'

/** Loads the page anew and puts the caret into its empty box. */
export async function openBox(page: Page, { place, asPhone }: Surface) {
  if (asPhone) await page.setUserAgent({ userAgent: phone })
  await page.goto(place.url, { waitUntil: 'load' })
  await enterBox(page, place)
}

import type { Page } from 'puppeteer-core'
import { placeOf } from '../../bin/tour/places.ts'
import type { Editor } from '../../lib/editors/editor.ts'
import { enterBox, type Network } from '../browser/networks.ts'
import type { Kind } from './actions.ts'

/** A box of a site with a real editor in it. */
export interface Surface {
  editor: Editor['name']
  place: Network
  /** What this box has no way to do. */
  cannot: Kind[]
  /** The editor loses what is typed over a selection, so that goes first. */
  cannotTypeOver?: true
  /** Asked for as a phone, which gets the plain box. */
  asPhone?: true
}

export const surfaces: Surface[] = [
  { editor: 'draft', place: placeOf('x', false), cannot: [] },
  { editor: 'lexical', place: placeOf('facebook', false), cannot: [] },
  // Quill 1 in Chromium: a person's own key over a selected hashtag parts model and page, as Chromium keeps the look of what
  // was there by a <font> that Quill does not know. To be allowed again once LinkedIn has another editor.
  { editor: 'quill', place: placeOf('linkedin', false), cannot: ['bold'], cannotTypeOver: true },
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

const phone = 'Mozilla/5.0 (Linux; Android 14; Mobile) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36'

/** Loads the page anew and puts the caret into its empty box. */
export async function openBox(page: Page, { place, asPhone }: Surface) {
  if (asPhone) await page.setUserAgent({ userAgent: phone })
  await page.goto(place.url, { waitUntil: 'load' })
  await enterBox(page, place)
}

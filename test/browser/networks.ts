import type { ElementHandle, Page } from 'puppeteer-core'
import { waitFor } from './wait-for.ts'

/** How a person gets to a network's box for a new post. */
export interface Network {
  name: 'x' | 'facebook' | 'linkedin'
  url: string
  /** Pressed to get the box, one after the other; absent where it is there at once. */
  opener?: string | string[] | undefined
  editable: string
  publish: string
  /** The replica's name of this box. */
  surface: string
}

/** `>>>` looks into open shadow roots. */
export const networks: Network[] = [
  {
    name: 'x',
    url: 'https://x.com/home',
    editable: '[data-testid="tweetTextarea_0"]',
    publish: '[data-testid="tweetButtonInline"]',
    surface: 'home',
  },
  {
    name: 'facebook',
    url: 'https://www.facebook.com/',
    opener: '[aria-label="Create a post"] [role="button"]',
    editable: '[role="dialog"] [data-lexical-editor="true"]',
    publish: '[role="dialog"] form [role="button"][aria-label="Post"]',
    surface: 'post',
  },
  {
    name: 'linkedin',
    url: 'https://www.linkedin.com/feed/',
    opener: '[componentkey="draft-text-sharebox"] button',
    editable: '>>> .ql-editor',
    publish: '>>> .share-actions__primary-action',
    surface: 'sharebox',
  },
]

/** The same boxes on the second replicas. */
export const secondNetworks: Record<'x' | 'linkedin', Network> = {
  x: {
    name: 'x',
    url: 'https://x.com/home',
    editable: 'main [data-testid="tweetTextarea_0"]',
    publish: '[data-testid="tweetButtonInline"]',
    surface: 'home',
  },
  linkedin: {
    name: 'linkedin',
    url: 'https://www.linkedin.com/feed/',
    opener: '[aria-label="Bijdrage starten"]',
    editable: '>>> .ql-editor',
    publish: '>>> .share-actions__primary-action',
    surface: 'sharebox',
  },
}

/** What stands at a selector, once it is there and can be pressed. */
export function enabledAt(page: Page, selector: string): Promise<ElementHandle<Element>> {
  let disabled: boolean | undefined
  const enabled = async () => {
    const found = await page.$(selector)
    disabled = await found?.evaluate((el) => el.matches(':disabled, [aria-disabled="true"]'))
    return disabled === false ? found : null
  }
  return waitFor(`${selector} to be there and enabled`, enabled, {
    instead: async () => (disabled ? 'it was disabled' : 'it was not there'),
  })
}

/** Presses what stands at a selector with the mouse. */
export async function pressOn(page: Page, selector: string) {
  await (await enabledAt(page, selector)).click()
}

/** Goes to the box of a page that is open, as a person does, and puts the caret there. */
export async function enterBox(page: Page, { opener = [], editable }: Network) {
  for (const selector of [opener, editable].flat()) await pressOn(page, selector)
}

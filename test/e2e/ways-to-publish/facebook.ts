import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle } from 'puppeteer-core'
import { placeOf } from '../../../bin/tour/places.ts'
import { type Network, pressOn } from '../../browser/networks.ts'
import { notes } from '../policy.ts'
import { controlEnter, enter, enterOnButton, mouse, requestSubmit, spaceOnButton } from './means.ts'
import type { Surface } from './surface.ts'

const { confirm } = notes

const post = placeOf('facebook', false)
const share: Network = {
  ...post,
  opener: '[role="article"] [aria-label^="Send this"]',
  publish: '[role="dialog"] form [role="button"][aria-label="Share now"]',
  surface: 'share',
}

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

function pictureFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'second-look-')), 'kettle.png')
  writeFileSync(path, Buffer.from(onePixel, 'base64'))
  return path
}

export const facebook: Surface[] = [
  {
    name: 'the post dialog on Facebook',
    place: post,
    means: [mouse, enterOnButton, spaceOnButton, controlEnter, requestSubmit],
  },
  {
    name: 'a picture post on Facebook, at "Next"',
    place: { ...post, publish: '[role="dialog"] form [role="button"][aria-label="Next"]' },
    write: async (writer) => {
      await writer.type(confirm.draft)
      const input = await writer.page.waitForSelector('[role="dialog"] input[type="file"]')
      await (input as ElementHandle<HTMLInputElement>).uploadFile(pictureFile())
      return confirm.draft
    },
    means: [mouse],
    finish: ({ page }) => pressOn(page, '[role="dialog"] [role="button"][aria-label="Post"]'),
  },
  { name: 'sharing on Facebook', place: share, means: [mouse] },
  { name: 'a comment on Facebook', place: placeOf('facebook', true), means: [enter, mouse] },
]

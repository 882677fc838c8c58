import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle } from 'puppeteer-core'
import type { Writer } from '../../browser/writer.ts'

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Attaches a small picture to the draft through a page's file field. */
export async function attachPicture({ page }: Writer, input: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'second-look-')), 'kettle.png')
  writeFileSync(path, Buffer.from(onePixel, 'base64'))
  const field = await page.waitForSelector(input)
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path)
  // Until it is drawn everything below it moves.
  await page.waitForFunction(() =>
    [...document.images].some(({ src, complete }) => src.startsWith('blob:') && complete),
  )
}

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { launch } from 'puppeteer-core'

/** `node test/gallery/draw-icons.ts` draws public/icons/*.png from components/look/icon.svg, in every size browsers ask for. */
const drawing = await readFile(new URL('../../components/look/icon.svg', import.meta.url), 'utf8')
const browser = await launch({ executablePath: '/usr/bin/chromium', args: ['--headless=new', '--no-sandbox'] })
try {
  const page = await browser.newPage()
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`)
    const path = fileURLToPath(new URL(`../../public/icons/${size}.png`, import.meta.url))
    await page.screenshot({ path: path as `${string}.png`, omitBackground: true })
  }
} finally {
  await browser.close()
}

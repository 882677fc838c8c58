import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type CDPSession, launch, type Page } from 'puppeteer-core'
import { findBrowser } from '../../bin/find-browsers.js'
import { axeFaults } from '../browser/axe-faults.ts'
import { serveGallery } from './serve.ts'

/**
 * `node test/gallery/shoot.ts OUTDIR [only]`: a picture of every component in every state, theme, width and temperament of
 * text, and an axe run over each. Exits 1 when axe finds anything or a page scrolls sideways. `only` is a part of state names.
 */
const [outdir, only = ''] = process.argv.slice(2)
if (!outdir) throw new Error('Say where the pictures go: node test/gallery/shoot.ts OUTDIR')

/** A media feature that is made believe. */
interface Feature {
  name: string
  value: string
}

const looks: Record<string, Feature[]> = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'forced-colors', value: 'active' },
  ],
  // On paper.
  print: [{ name: 'prefers-color-scheme', value: 'light' }],
}
const widths = [1280, 390, 320]
const texts = ['plain', 'long', 'rtl']

const gallery = await serveGallery()
const browser = await launch({
  executablePath: findBrowser('chromium'),
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--hide-scrollbars'],
})
const problems: string[] = []
try {
  await mkdir(outdir, { recursive: true })
  const page = await browser.newPage()
  const client = await page.createCDPSession()
  await page.emulateTimezone('Europe/Stockholm')
  await page.goto(gallery.url)
  const all = await page.$$eval('[data-state]', (links) => links.map((link) => link.getAttribute('data-state') ?? ''))
  for (const state of all.filter((name) => name.includes(only))) await shootState(page, client, state)
  console.log(problems.join('\n') || 'Nothing found by axe, nothing scrolls sideways.')
} finally {
  await browser.close()
  gallery.close()
}
process.exitCode = problems.length > 0 ? 1 : 0

async function shootState(page: Page, client: CDPSession, state: string): Promise<void> {
  for (const text of texts) {
    for (const [look, features] of Object.entries(looks)) {
      await emulate(client, look, features)
      await page.goto(`${gallery.url}?state=${state}&text=${text}`)
      if (look === 'print') await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      for (const width of widths) {
        await page.setViewport({ width, height: 800 })
        await page.setViewport({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) })
        await settle(page)
        const name = `${state}-${text}-${look}-${width}`
        await page.screenshot({ path: join(outdir as string, `${name}.png`) })
        problems.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`))
      }
    }
  }
}

async function emulate(client: CDPSession, look: string, features: Feature[]): Promise<void> {
  await client.send('Emulation.setEmulatedMedia', {
    media: look === 'print' ? 'print' : '',
    features: [...features, { name: 'prefers-reduced-motion', value: 'reduce' }],
  })
}

/** Two frames: one for the move to be noticed, one for it to be drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

async function faultsOf(page: Page): Promise<string[]> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return [...(await axeFaults(page)), ...(overflow > 0 ? [`scrolls sideways by ${overflow} px`] : [])]
}

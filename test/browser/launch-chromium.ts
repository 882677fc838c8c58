import { launch, type Page } from 'puppeteer-core'
import { findBrowser } from '../../bin/find-browsers.js'
import { chromiumGuidance } from './chromium-guidance.ts'
import { installOrClose } from './install.ts'
import type { LaunchOptions, Session } from './session.ts'

/** Quiet on a small machine: no graphics card, nothing of its own on the network. */
const flags = [
  // Root has no sandbox to start; a person's browser keeps it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--disable-background-networking',
]

/** Chrome, Chromium or Edge with the extension installed over the debugging pipe. */
export async function launchChromium({
  extensionDir,
  sites,
  headless = true,
  language = 'en',
}: LaunchOptions): Promise<Session> {
  const hostRules = sites?.hosts.map((host) => `MAP ${host} 127.0.0.1:${sites.port}`).join(', ')
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...flags,
      // Pictures show what has arrived, not what is still fading in.
      ...(headless ? ['--force-prefers-reduced-motion'] : []),
      `--lang=${language}`,
      ...(hostRules ? [`--host-resolver-rules=${hostRules}`] : []),
    ],
  })
  const id = await installOrClose(browser, extensionDir)

  const [anyPage] = await browser.pages()
  async function open(url: string, first?: () => void): Promise<Page> {
    const page = await browser.newPage()
    if (first) await page.evaluateOnNewDocument(first)
    await page.goto(url, { waitUntil: 'load' })
    return page
  }

  return {
    name: 'chromium',
    open,
    openExtensionPage: (path) => open(`chrome-extension://${id}/${path}`),
    pages: async () => (await browser.pages()).filter((page) => page !== anyPage),
    guidanceIn: chromiumGuidance,
    async stopBackground() {
      const ours = browser.targets().find((target) => target.type() === 'service_worker' && target.url().includes(id))
      await (await ours?.worker())?.close()
    },
    async updateExtension() {
      await installOrClose(browser, extensionDir)
    },
    removeExtension: () => browser.uninstallExtension(id),
    close: () => browser.close(),
    kill: () => void browser.process()?.kill('SIGKILL'),
    ended: new Promise((done) => browser.once('disconnected', () => done())),
  }
}

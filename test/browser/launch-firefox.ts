import { resolve } from 'node:path'
import { launch } from 'puppeteer-core'
import { findBrowser } from '../../bin/find-browsers.js'
import { inBrowserWindow } from './bidi.ts'
import { firefoxGuidance } from './firefox-guidance.ts'
import { installOrClose } from './install.ts'
import type { LaunchOptions, Session } from './session.ts'
import { waitFor } from './wait-for.ts'

/** Firefox with the extension installed as a temporary add-on. */
export async function launchFirefox({
  extensionDir,
  sites,
  headless = true,
  language = 'en-US',
}: LaunchOptions): Promise<Session> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Extension pages may be opened by address, and the background stopped, only with system access.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.locale.requested': language,
      // Pictures show what has arrived, not what is still fading in.
      ...(headless && { 'ui.prefersReducedMotion': 1 }),
      'network.dns.localDomains': sites?.hosts.join(',') ?? '',
      'network.socket.forcePort': sites ? `443=${sites.port}` : '',
    },
  })
  // Firefox takes absolute paths only.
  const id = await installOrClose(browser, resolve(extensionDir))
  const [anyPage = await browser.newPage()] = await browser.pages()
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`
  const uuid = await inBrowserWindow(anyPage, `${policy}.mozExtensionHostname`)

  return {
    name: 'firefox',
    async open(url, first) {
      const page = await browser.newPage()
      if (first) await page.evaluateOnNewDocument(first)
      await page.goto(url, { waitUntil: 'load' })
      return page
    },
    async openExtensionPage(path) {
      const page = await browser.newPage()
      const url = `moz-extension://${uuid}/${path}`
      // The page changes its process on the way, so puppeteer never hears that it has loaded.
      await page.goto(url, { waitUntil: [] })
      const loaded = () =>
        page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      await waitFor(`${path} to load`, loaded)
      return page
    },
    pages: async () => (await browser.pages()).filter((page) => page !== anyPage),
    guidanceIn: firefoxGuidance,
    async stopBackground() {
      await inBrowserWindow(anyPage, `${policy}.extension.terminateBackground().then(() => 'stopped')`)
    },
    async updateExtension() {
      await installOrClose(browser, resolve(extensionDir))
    },
    removeExtension: () => browser.uninstallExtension(id),
    close: () => browser.close(),
    kill: () => void browser.process()?.kill('SIGKILL'),
    ended: new Promise((done) => browser.once('disconnected', () => done())),
  }
}

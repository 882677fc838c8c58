import type { Browser } from 'puppeteer-core'

/** Installs an unpacked extension and gives its id; a browser that refuses it is closed, not left behind. */
export async function installOrClose(browser: Browser, extensionDir: string): Promise<string> {
  try {
    return await browser.installExtension(extensionDir)
  } catch (error) {
    await browser.close()
    throw error
  }
}

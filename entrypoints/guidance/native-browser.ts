import type { Browser } from 'webextension-polyfill'

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser }

/**
 * The browser's own API, for the content script alone (wxt.config.ts puts it in the place of webextension-polyfill): what is
 * used there has promises in every browser we support, and a page need not wait for ten more kilobytes.
 */
export default browser ?? chrome

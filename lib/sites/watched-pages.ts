/** Where the content script of each site runs, and the only hosts the extension asks for: match patterns. */
export const watchedPages = {
  x: ['https://x.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  facebook: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  linkedin: ['https://www.linkedin.com/*'],
}

import { findBrowser } from './find-browsers.js'
import { runPrepared } from './set-up.js'

const wantsFirefox = process.argv.includes('--firefox')
await runPrepared('tour/tour.ts', () => {
  if (wantsFirefox) return ['firefox']
  return findBrowser('firefox') ? [] : ['chromium']
})

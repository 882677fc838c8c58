import { findBrowser } from './find-browsers.js'
import { runPrepared } from './set-up.js'

await runPrepared('tour/tour.ts', () => (findBrowser('firefox') ? [] : ['chromium']))

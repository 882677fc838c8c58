import { findBrowser } from './find-browsers.js'
import { runPrepared } from './set-up.js'

await runPrepared('demo.ts', () => (findBrowser('firefox') ? [] : ['chromium']))

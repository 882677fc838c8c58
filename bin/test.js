import { runPrepared } from './set-up.js'

await runPrepared('checks.ts', () => ['chromium', 'firefox'])

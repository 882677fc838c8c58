import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const ways = 'test/e2e/ways-to-publish/**/*.test.ts'
const redesign = 'test/e2e/redesign.test.ts'

/** The built extension in real browsers, on replicas of the sites at their real host names. Build it first. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    globalSetup: 'test/e2e/serve-replicas.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: two on a small machine make each other slow.
    fileParallelism: false,
    // One process for all files, so that they can share a browser.
    isolate: false,
    projects: [
      // Only Chromium can be made to believe that it is paper; to adapters all browsers are alike.
      inBrowser('firefox', 'firefox', { exclude: ['test/e2e/print.test.ts', redesign, ways] }),
      inBrowser('chromium', 'chromium', { exclude: [redesign] }),
      // Nearly half of Firefox's time and a fifth of Chromium's: runs of their own, which `npm test` has beside the rest.
      inBrowser('firefox', 'firefox-ways', { include: [ways] }),
      inBrowser('chromium', 'chromium-redesign', { include: [redesign] }),
    ],
  },
})

function inBrowser(
  browserName: 'chromium' | 'firefox',
  name: string,
  { include = ['test/e2e/**/*.test.ts'], exclude = [] }: { include?: string[]; exclude?: string[] },
) {
  return { extends: true as const, test: { name, provide: { browserName }, include, exclude } }
}

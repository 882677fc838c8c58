import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The built extension in real browsers, on replicas of the sites at their real host names. Build it first. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: 'test/e2e/serve-replicas.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: two on a small machine make each other slow.
    fileParallelism: false,
    projects: (['chromium', 'firefox'] as const).map((browserName) => ({
      extends: true as const,
      test: {
        name: browserName,
        provide: { browserName },
        // Only Chromium can be made to believe that it is paper; to adapters all browsers are alike.
        exclude: browserName === 'firefox' ? ['test/e2e/print.test.ts', 'test/e2e/redesign.test.ts'] : [],
      },
    })),
  },
})

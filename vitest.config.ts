import { defineConfig } from 'vitest/config'

/** Unit tests beside the code, and the conventions of the tree; what needs a browser is in test/e2e, with its own configuration. */
export default defineConfig({
  test: {
    include: ['{lib,components,bin,entrypoints,policies,test,training}/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', '**/node_modules/**'],
    // A test says what is right, never how fast: on a busy machine thousands of drafts take their time.
    testTimeout: 60_000,
    // Both cores of a small machine; by itself it would leave one free.
    maxWorkers: '100%',
    // Modules are read once for all files of a worker: most of the time of the small ones.
    isolate: false,
    unstubGlobals: true,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})

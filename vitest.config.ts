import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['{lib,components,bin,entrypoints,policies}/**/*.test.{ts,tsx}'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})

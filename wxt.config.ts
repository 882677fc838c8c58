import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { chromiumManagedSchema } from './lib/settings/managed-schema.ts'
import { watchedPages } from './lib/sites/watched-pages.ts'

// Extension pages show and store; nothing in them may reach the network.
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const gecko = {
  id: 'second-look@second-look.example',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none' as const] },
}

const silentContext = fileURLToPath(new URL('./entrypoints/compose.content/silent-context.ts', import.meta.url))

// The polyfill turns callbacks of every API into promises; Chromium's own do that by now, and the content script has to stay small.
const wrappedApis = ['runtime', 'storage']

const leanPolyfill = {
  name: 'lean-polyfill',
  transform(code: string, id: string): string | undefined {
    if (!id.includes('browser-polyfill')) return undefined
    const table = /const apiMetadata = (\{[\s\S]*?\n {6}\});/.exec(code)?.[1]
    if (!table)
      throw new Error('webextension-polyfill is built otherwise now: look for its table of APIs, or take this out.')
    const kept = Object.entries(JSON.parse(table)).filter(([api]) => wrappedApis.includes(api))
    return code.replace(table, () => JSON.stringify(Object.fromEntries(kept)))
  },
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  manifestVersion: 3,
  vite: () => ({
    plugins: [leanPolyfill],
    resolve: { alias: { 'wxt/utils/content-script-context': silentContext } },
    // The oldest browsers we support: what they know is left as it is, light-dark() above all.
    build: { target: ['chrome137', 'firefox140'] },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Second Look',
    permissions: ['storage', 'scripting'],
    host_permissions: watchedPages,
    options_ui: { page: 'handbook.html', open_in_tab: true },
    // The development server needs a connection of its own.
    ...(command === 'build' && { content_security_policy: { extension_pages: pagePolicy } }),
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko } }
      : { minimum_chrome_version: '137', storage: { managed_schema: 'managed_schema.json' } }),
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.browser === 'firefox') return
      files.push({ relativeDest: 'managed_schema.json', contents: JSON.stringify(chromiumManagedSchema(), null, 2) })
    },
  },
})

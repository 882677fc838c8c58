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

const inContent = (file: string): string => fileURLToPath(new URL(`./entrypoints/guidance/${file}`, import.meta.url))

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  manifestVersion: 3,
  vite: () => ({
    // Children as arguments, not by name at every element: the content script becomes half a percent smaller.
    oxc: {
      jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
      jsxInject: "import { Fragment, h } from 'preact'",
    },
    resolve: { alias: { 'wxt/utils/content-script-context': inContent('silent-context.ts') } },
    // The oldest browsers we support: what they know is left as it is, light-dark() above all.
    // Terser makes the content script a twentieth smaller than Vite's own minifier; its arrows are only unsafe for functions made with new.
    build: {
      target: ['chrome137', 'firefox140'],
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, inline: 1, unsafe_arrows: true } },
      // Vite's own minifier, run on what Terser made, still finds one percent.
      rolldownOptions: { output: { minify: true } },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Second Look',
    permissions: ['storage', 'scripting'],
    host_permissions: Object.values(watchedPages).flat(),
    options_ui: { page: 'handbook.html', open_in_tab: true },
    // The development server needs a connection of its own.
    ...(command === 'build' && { content_security_policy: { extension_pages: pagePolicy } }),
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko } }
      : { minimum_chrome_version: '137', storage: { managed_schema: 'managed_schema.json' } }),
  }),
  hooks: {
    'vite:build:extendConfig': ([entry], config) => {
      if (entry?.type !== 'content-script') return
      config.resolve = {
        ...config.resolve,
        alias: {
          ...config.resolve?.alias,
          'webextension-polyfill': inContent('native-browser.ts'),
        },
      }
    },
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.browser === 'firefox') return
      files.push({ relativeDest: 'managed_schema.json', contents: JSON.stringify(chromiumManagedSchema(), null, 2) })
    },
  },
})

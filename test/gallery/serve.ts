import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import { build, type Plugin } from 'esbuild'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** `import css from './x.css?inline'`, as the extension's own build reads it. */
const inlineCss: Plugin = {
  name: 'inline-css',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: fileURLToPath(new URL(path.replace('?inline', ''), `file://${resolveDir}/`)),
      namespace: 'inline-css',
    }))
    onLoad({ filter: /.*/, namespace: 'inline-css' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }))
  },
}

/** The gallery's script: every component in every state. */
async function bundleGallery(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here('gallery.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    plugins: [inlineCss],
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/** Serves the gallery on a free port of this machine. `?state=card-advise&text=plain|long|rtl` shows one state. */
export async function serveGallery(): Promise<{ url: string; close: () => void }> {
  const [page, script] = await Promise.all([readFile(here('gallery.html'), 'utf8'), bundleGallery()])
  const scripts: Record<string, string> = { '/gallery.js': script, '/axe.js': axe.source }
  const server = createServer(({ url }, response) => {
    const found = url ? scripts[url] : undefined
    response.setHeader('content-type', found ? 'text/javascript' : 'text/html')
    // A browser keeps what it has read of a script, too.
    if (found) response.setHeader('cache-control', 'max-age=3600')
    response.end(found ?? page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

if (import.meta.main) console.log((await serveGallery()).url)

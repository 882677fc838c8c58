import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const matches = ['https://x.com/*', 'https://www.facebook.com/*', 'https://www.linkedin.com/*']

/** An extension with nothing but our code for editors, in the world and at the moment in which it ships. */
export async function buildExtension(): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-stress-'))
  await build({
    entryPoints: [fileURLToPath(new URL('content-script.ts', import.meta.url))],
    outfile: join(folder, 'content-script.js'),
    bundle: true,
    format: 'iife',
    target: 'es2024',
    logLevel: 'silent',
  })
  const manifest = {
    manifest_version: 3,
    name: 'Editors under stress',
    version: '1.0',
    host_permissions: matches,
    content_scripts: [{ matches, js: ['content-script.js'], run_at: 'document_start' }],
    browser_specific_settings: { gecko: { id: 'stress@second-look.example' } },
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

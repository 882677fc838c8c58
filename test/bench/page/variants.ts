import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { loadPolicy, readStorage } from '../../browser/extension-pages.ts'
import { launchChromium } from '../../browser/launch-chromium.ts'
import type { Session, Sites } from '../../browser/session.ts'
import { waitFor } from '../../browser/wait-for.ts'
import { growPolicy } from '../grown-policy.ts'
import { installPeers } from '../peers.js'

export const names = ['without', 'with', "Harper's way"] as const
export type Name = (typeof names)[number]

/** Where the benchmark keeps what it builds. */
export const folder = 'out/bench-page'
const matches = ['https://x.com/*', 'https://www.facebook.com/*', 'https://www.linkedin.com/*']

/** One browser for each way to be on the same pages: with an empty extension, with ours as it ships, with Harper's way. */
export async function launchVariants(sites: Sites): Promise<Record<Name, Session>> {
  const harperWay = await buildHarperWay()
  return {
    without: await launchChromium({ extensionDir: writeExtension('empty', {}), sites }),
    with: await launchOurs(sites),
    "Harper's way": await launchChromium({ extensionDir: harperWay, sites }),
  }
}

/** With a realistic policy: 500 rules and 10,000 terms. */
async function launchOurs(sites: Sites): Promise<Session> {
  const session = await launchChromium({ extensionDir: '.output/chrome-mv3', sites })
  const file = `${folder}/policy.json`
  writeFileSync(file, JSON.stringify(growPolicy({ rules: 500, terms: 10_000 })))
  const handbook = await loadPolicy(session, file)
  await waitFor('the policy to be in use', async () => 'policy/head' in (await readStorage(handbook)), { seconds: 60 })
  await handbook.close()
  return session
}

async function buildHarperWay(): Promise<string> {
  installPeers()
  const directory = writeExtension('harper-way', {
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches, js: ['content.js'] }],
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'" },
  })
  const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const wasm = 'harper_wasm_slim_bg.wasm'
  cpSync(source(`../node_modules/harper.js/dist/${wasm}`), `${directory}/${wasm}`)
  await build({
    entryPoints: [source('harper-way/content.ts'), source('harper-way/background.js')],
    outdir: directory,
    bundle: true,
    format: 'iife',
    logLevel: 'error',
    external: ['fs'],
  })
  return directory
}

function writeExtension(name: string, manifest: object): string {
  const directory = `${folder}/${name}`
  mkdirSync(directory, { recursive: true })
  writeFileSync(`${directory}/manifest.json`, JSON.stringify({ manifest_version: 3, name, version: '1', ...manifest }))
  return directory
}

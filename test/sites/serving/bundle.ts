import { build } from 'esbuild'

/** The page script and its style sheets (`import './look.css'`), bundled in memory. */
export interface Bundle {
  script: string
  style: string
}

/** React and Draft.js pick their fast paths by NODE_ENV; Draft.js and fbjs also look for Node's `global`. */
const define = { 'process.env.NODE_ENV': '"production"', global: 'globalThis' }

export async function bundle(entry: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: { main: entry },
    outdir: '/assets',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2024',
    jsx: 'automatic',
    define,
    logLevel: 'silent',
  })
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  return { script: textOf('.js'), style: textOf('.css') }
}

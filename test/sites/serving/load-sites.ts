import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Bundle, bundle } from './bundle.ts'
import type { Replica } from './replica.ts'

/** Each site, and a second opinion on two of them: other pages at the same addresses, built from the same facts. */
const editions = { first: ['x', 'facebook', 'linkedin'], second: ['x-second', 'linkedin-second'] }

export type Edition = keyof typeof editions

/** A replica with its bundle, which is built when the first page asks for it. */
export interface Site extends Replica {
  hosts: string[]
  assets(): Promise<Bundle>
}

export async function loadSites(edition: Edition): Promise<Site[]> {
  const folders = editions[edition].map((name) => new URL(`../${name}/`, import.meta.url))
  return Promise.all(folders.filter((folder) => existsSync(new URL('replica.ts', folder))).map(loadSite))
}

async function loadSite(folder: URL): Promise<Site> {
  const { default: replica } = (await import(new URL('replica.ts', folder).href)) as { default: Replica }
  let built: Promise<Bundle> | undefined
  return {
    ...replica,
    hosts: [replica.host, ...(replica.aliases ?? [])],
    assets: () => (built ??= bundle(fileURLToPath(new URL(replica.entry, folder)))),
  }
}

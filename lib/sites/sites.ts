import { facebook } from './facebook/adapter.ts'
import { linkedin } from './linkedin/adapter.ts'
import type { Site } from './site.ts'
import { x } from './x/adapter.ts'

export const sites: Site[] = [x, facebook, linkedin]

/** The site a host name belongs to. */
export const siteFor = (host: string): Site | undefined => sites.find((site) => site.hosts.includes(host))

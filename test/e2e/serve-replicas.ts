import type { TestProject } from 'vitest/node'
import type { BrowserName, Sites } from '../browser/session.ts'
import { serveSites } from '../sites/serve.ts'
import type { Edition } from '../sites/serving/load-sites.ts'
import { placeHosts } from './channels.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName
    sites: Record<Edition, Sites>
  }
}

/** Serves the replicas for the whole run and tells the tests where. */
export default async function serveReplicas(project: TestProject) {
  const first = await serveSites()
  const second = await serveSites({ edition: 'second' })
  const where = ({ hosts, port }: Sites): Sites => ({ hosts: [...hosts, ...placeHosts], port })
  project.provide('sites', { first: where(first), second: where(second) })
  return () => Promise.all([first.close(), second.close()])
}

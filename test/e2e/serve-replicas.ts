import type { TestProject } from 'vitest/node'
import type { BrowserName, Sites } from '../browser/session.ts'
import { serveSites } from '../sites/serve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName
    sites: Sites
  }
}

/** Serves the replicas for the whole run and tells the tests where. */
export default async function serveReplicas(project: TestProject) {
  const { hosts, port, close } = await serveSites()
  project.provide('sites', { hosts, port })
  return close
}

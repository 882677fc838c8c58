import { mkdirSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { loadPolicy } from '../browser/extension-pages.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { launchFirefox } from '../browser/launch-firefox.ts'
import type { Session } from '../browser/session.ts'
import type { Edition } from '../sites/serving/load-sites.ts'
import { writePolicyFile } from './policy.ts'

export const builtExtension = () => `.output/${inject('browserName') === 'chromium' ? 'chrome' : 'firefox'}-mv3`

/** A browser with an extension in it, by default the one that ships, without a policy. */
export const launchSession = (extensionDir = builtExtension(), edition: Edition = 'first'): Promise<Session> => {
  const launch = inject('browserName') === 'chromium' ? launchChromium : launchFirefox
  return launch({ extensionDir, sites: inject('sites')[edition] })
}

/** One browser for a file's tests, with the test policy in use; each test has its own tabs, all closed behind it. */
export function sharedSession(edition: Edition = 'first'): () => Session {
  let session: Session
  beforeAll(async () => {
    session = await launchSession(builtExtension(), edition)
    await (await loadPolicy(session, writePolicyFile())).close()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(session, task.name)
    for (const page of await session.pages()) await page.close()
  })
  afterAll(() => session?.close())
  return () => session
}

/** What the tabs looked like when a test failed, in out/test. */
async function keepPictures(session: Session, test: string) {
  mkdirSync('out/test', { recursive: true })
  const name = `${session.name} ${test}`.replace(/\W+/g, '-').toLowerCase()
  for (const [index, page] of (await session.pages()).entries()) {
    // Firefox cannot picture a tab that changed its process, as extension pages do.
    await page.screenshot({ path: `out/test/${name}-${index}.png` }).catch(() => {})
  }
}

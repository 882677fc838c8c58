import { mkdirSync } from 'node:fs'
import { afterEach, beforeAll, inject } from 'vitest'
import { forgetAll, loadPolicy } from '../browser/extension-pages.ts'
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

/** What runs from one file to the next: all files of a browser are of one process. */
const running = new Map<Edition, Promise<Session>>()

// The process is told to end, and ended by force half a second later: too soon for Firefox to close.
process.once('SIGTERM', () => {
  for (const started of running.values())
    started.then(
      (session) => session.kill(),
      () => {},
    )
})

/** A browser for a file's tests, with nothing in it but the test policy; each test has its own tabs, all closed behind it. */
export function sharedSession(edition: Edition = 'first'): () => Session {
  let session: Session
  beforeAll(async () => {
    session = await (running.get(edition) ?? start(edition))
    await forgetAll(session)
    await (await loadPolicy(session, writePolicyFile())).close()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(session, task.name)
    for (const page of await session.pages()) await page.close()
  })
  return () => session
}

/** Such a browser for each edition of the replicas. */
export function sharedSessions(): Record<Edition, Session> {
  const first = sharedSession()
  const second = sharedSession('second')
  return {
    get first() {
      return first()
    },
    get second() {
      return second()
    },
  }
}

function start(edition: Edition): Promise<Session> {
  const started = launchSession(builtExtension(), edition)
  running.set(edition, started)
  const forget = () => running.delete(edition)
  started.then(({ ended }) => ended).then(forget, forget)
  return started
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

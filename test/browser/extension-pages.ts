import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ElementHandle, Page } from 'puppeteer-core'
import { pageWords } from '../../components/words/en-pages.ts'
import type { Network } from '../../lib/check/draft.ts'
import { storageKeys } from '../../lib/settings/storage-keys.ts'
import type { PolicyHead } from '../../lib/settings/stored-policy.ts'
import type { Session } from './session.ts'
import { waitFor } from './wait-for.ts'

/** The parts of the extension API that tests use inside an extension page. */
declare const chrome: {
  storage: {
    local: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void> }
  }
  runtime: { sendMessage(message: object): Promise<{ ok: boolean } | undefined> }
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> }
}

/** Everything in the extension's local storage. */
export async function readStorage(extensionPage: Page): Promise<Record<string, unknown>> {
  return JSON.parse(await extensionPage.evaluate(async () => JSON.stringify(await chrome.storage.local.get())))
}

/** Puts something into the extension's local storage. */
export async function writeStorage(extensionPage: Page, items: Record<string, unknown>): Promise<void> {
  await extensionPage.evaluate((json) => chrome.storage.local.set(JSON.parse(json)), JSON.stringify(items))
}

/** Leaves the extension as it was when it was installed. */
export async function forgetAll(session: Session): Promise<void> {
  const page = await session.openExtensionPage('handbook.html')
  await page.evaluate(() => chrome.storage.local.clear())
  // Asked and answered: a background that is just being stopped can miss that the storage changed.
  await waitFor('the background to begin anew', () =>
    page.evaluate(async () => (await chrome.runtime.sendMessage({ kind: 'policy/unload' }))?.ok),
  )
  await page.close()
}

/** Selects the box in the handbook that switches a site on and off; a site is named in other places as well. */
export const siteSwitch = (network: Network): string =>
  `::-p-xpath(//label[input[@type="checkbox"]][.="${pageWords.networkNames[network]}"])`

/** The popup of a site's page, opened in a tab of its own. */
export async function openPopup(session: Session, page: Page): Promise<Page> {
  const anyPage = await session.openExtensionPage('popup.html')
  const url = await page.evaluate(() => location.href)
  const tab = await anyPage.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((each) => each.url === wanted)?.id,
    url,
  )
  await anyPage.close()
  if (tab === undefined) throw new Error(`No tab of the browser shows ${url}, or the extension may not see it`)
  return session.openExtensionPage(`popup.html?tab=${tab}`)
}

/** Loads a policy the way a person does: with the file input of the handbook page. */
export async function loadPolicy(session: Session, file: string): Promise<Page> {
  const handbook = await session.openExtensionPage('handbook.html')
  const input = (await handbook.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(file)
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex')
  const isInUse = async () => {
    const head = (await readStorage(handbook))[storageKeys.policyHead] as PolicyHead | undefined
    return head?.hash === hash
  }
  await waitFor(`the policy ${file} to be in use`, isInUse, {
    instead: () => handbook.evaluate(() => document.body.textContent),
  })
  return handbook
}

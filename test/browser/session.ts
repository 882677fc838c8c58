import type { Page } from 'puppeteer-core'
import type { Guidance } from './guidance.ts'

export type BrowserName = 'chromium' | 'firefox'

/** Where the replicas of the sites answer; `serveSites` gives both. */
export interface Sites {
  hosts: string[]
  port: number
}

export interface LaunchOptions {
  /** The built extension, unpacked: installed as it ships. */
  extensionDir: string
  /** Real host names lead to these; without, only extension pages can be opened. */
  sites?: Sites
  /** A window on the screen, for the demo. */
  headless?: boolean
  /** BCP 47, of the browser's interface. */
  language?: string
}

/** A running browser with the extension in it: the same for both browsers. */
export interface Session {
  name: BrowserName
  /** A new tab at a web address; `first` runs in the page before its own scripts. */
  open(url: string, first?: () => void): Promise<Page>
  /** A new tab at a page of the extension, such as "handbook.html". */
  openExtensionPage(path: string): Promise<Page>
  /** All tabs but the one that the browser began with, whoever opened them. */
  pages(): Promise<Page[]>
  /** What the extension shows in this page, in its closed shadow roots. */
  guidanceIn(page: Page): Promise<Guidance>
  /** Stops the extension's background as the browser does when it is idle; the next event starts it again. */
  stopBackground(): Promise<void>
  /** Installs it anew, as an update does: pages that are open keep a script that is gone. */
  updateExtension(): Promise<void>
  removeExtension(): Promise<void>
  close(): Promise<void>
  /** Ends the browser by force, where there is no time to close it. */
  kill(): void
  /** Settles when the browser is gone, whoever closed it. */
  ended: Promise<void>
}

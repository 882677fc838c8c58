import type { Page } from 'puppeteer-core'

/** A node as WebDriver BiDi hands it out; closed shadow roots have a `sharedId` too. */
export interface BidiNode {
  sharedId: string
  value?: { shadowRoot?: (BidiNode & { value: { mode: 'open' | 'closed' } }) | null }
}

/** The BiDi commands that puppeteer has no method for. */
interface BidiSession {
  send(
    command: string,
    parameters: object,
  ): Promise<{ result: { nodes?: BidiNode[]; result?: { value?: string }; contexts?: { context: string }[] } }>
}

/** The raw BiDi session behind a puppeteer page: private parts of puppeteer-core 25, kept in this one place. */
export function bidiOf(page: Page): { session: BidiSession; context: string } {
  const frame = page.mainFrame() as unknown as {
    _id: string
    browsingContext: { userContext: { browser: { session: BidiSession } } }
  }
  return { session: frame.browsingContext.userContext.browser.session, context: frame._id }
}

/** Runs a function in the page with nodes as arguments, closed roots included; strings come back. */
export async function callWith(
  page: Page,
  functionDeclaration: string,
  ...nodes: { sharedId: string }[]
): Promise<string> {
  const { session, context } = bidiOf(page)
  const { result } = await session.send('script.callFunction', {
    functionDeclaration,
    awaitPromise: true,
    target: { context },
    arguments: nodes.map(({ sharedId }) => ({ sharedId })),
  })
  return result.result?.value ?? ''
}

/** Runs an expression in Firefox's own window (needs --remote-allow-system-access), to reach what only the browser knows. */
export async function inBrowserWindow(page: Page, expression: string): Promise<string> {
  const { session } = bidiOf(page)
  const { result: tree } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = tree.contexts?.[0]?.context
  const { result } = await session.send('script.evaluate', { expression, awaitPromise: true, target: { context } })
  return result.result?.value ?? ''
}

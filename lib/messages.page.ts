import browser, { type Runtime } from 'webextension-polyfill'
import type { Answer, PageReport } from './messages.ts'

/**
 * Answers the popup's question what is checked on this page. For content scripts: no zod here, sender and kind are
 * enough; a page that cannot be looked at stays silent. Returns the way to stop.
 */
export function answerPageReports(report: () => PageReport | Promise<PageReport>): () => void {
  // Answered by callback: Chromium's own API does not wait for a promise.
  const onMessage = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void): true => {
    if (sender.id === browser.runtime.id && isPageReport(message))
      answer(report).then(respond, () => respond(undefined))
    else respond(undefined)
    return true
  }
  browser.runtime.onMessage.addListener(onMessage)
  return () => browser.runtime.onMessage.removeListener(onMessage)
}

const isPageReport = (message: unknown): boolean => (message as { kind?: unknown } | null)?.kind === 'page/report'

async function answer(report: () => PageReport | Promise<PageReport>): Promise<Answer<'page/report'>> {
  return { ok: true, value: await report() }
}

import browser, { type Runtime } from 'webextension-polyfill'
import type { Answer, PageReport } from './messages.ts'

/**
 * Answers the popup's question what is checked on this page. For content scripts: no zod here, sender and kind are
 * enough. Returns the way to stop.
 */
export function answerPageReports(report: () => PageReport | Promise<PageReport>): () => void {
  // Answered by callback: Chromium's own API does not wait for a promise.
  const onMessage = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void): true => {
    if (sender.id === browser.runtime.id && isPageReport(message)) void answer(report).then(respond)
    else respond(undefined)
    return true
  }
  browser.runtime.onMessage.addListener(onMessage)
  return () => browser.runtime.onMessage.removeListener(onMessage)
}

const isPageReport = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'page/report'

async function answer(report: () => PageReport | Promise<PageReport>): Promise<Answer<'page/report'>> {
  try {
    return { ok: true, value: await report() }
  } catch {
    return { ok: false, error: { code: 'failed', message: 'This page could not be looked at.' } }
  }
}

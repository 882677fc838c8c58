import browser from 'webextension-polyfill'
import { pageAnswerSchema } from './messages.schema.ts'
import type { Message, PageReport } from './messages.ts'

/** Asks a tab what is checked there; null when nobody of ours answers, or nothing that can be understood. */
export async function askTab(tabId: number): Promise<PageReport | null> {
  const question: Message<'page/report'> = { kind: 'page/report' }
  try {
    const answer = pageAnswerSchema.safeParse(await browser.tabs.sendMessage(tabId, question, { frameId: 0 }))
    return answer.success ? answer.data.value : null
  } catch {
    // No content script of ours in that tab.
    return null
  }
}

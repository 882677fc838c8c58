import browser from 'webextension-polyfill'
import type { Answer, Kind, Protocol } from './messages.ts'

/**
 * Asks the background. Never rejects: a background that is gone (the extension was updated under an open page) answers
 * like one that failed.
 */
export async function send<K extends Exclude<Kind, 'page/report'>>(
  kind: K,
  request: Protocol[K]['request'],
): Promise<Answer<K>> {
  try {
    const answer = (await browser.runtime.sendMessage({ ...request, kind })) as Answer<K> | undefined
    return answer ?? silence
  } catch {
    return silence
  }
}

const silence = { ok: false, error: { code: 'failed', message: 'The background did not answer.' } } as const

import browser from 'webextension-polyfill'

// Measured: up to 3 s after the start on an idle machine.
const settleTries = 33
const settleDelay = 300

type Managed = Record<string, unknown>

/**
 * What the administrator set, unchecked: empty when nothing is set, a text saying why when the browser cannot tell.
 * Chromium also answers "nothing" while its policies are still loading, so where settings are `expected` (they were
 * there last time) that counts only when it stays so.
 */
export async function readManaged(expected: boolean): Promise<Managed | string> {
  for (let tries = expected ? settleTries : 0; ; tries -= 1) {
    const managed = await readOnce()
    if (tries === 0 || typeof managed === 'string' || Object.keys(managed).length > 0) return managed
    await new Promise((resolve) => setTimeout(resolve, settleDelay))
  }
}

async function readOnce(): Promise<Managed | string> {
  try {
    return await browser.storage.managed.get()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    // Firefox rejects where no policy exists; Chromium answers {}.
    return reason.includes('Managed storage manifest not found') ? {} : reason
  }
}

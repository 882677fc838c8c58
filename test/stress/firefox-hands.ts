import type { Page } from 'puppeteer-core'
import { bidiOf, inBrowserWindow } from '../browser/bidi.ts'
import type { Key } from './actions.ts'
import type { Hands } from './hands.ts'

/** Keys that are no characters, as WebDriver numbers them. */
const codes: Record<string, string> = {
  Backspace: '\ue003',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  Delete: '\ue017',
}

interface KeyAction {
  type: 'keyDown' | 'keyUp'
  value: string
}

const down = (key: string): KeyAction => ({ type: 'keyDown', value: codes[key] ?? key })
const up = (key: string): KeyAction => ({ type: 'keyUp', value: codes[key] ?? key })

function actionsOf(key: Key): KeyAction[] {
  const held = key.split('+')
  return [...held.map(down), ...held.reverse().map(up)]
}

/** Runs code with the rights of the browser in the process of the tab; all of it shares one global there. */
async function runInTab(page: Page, code: string) {
  const script = `try { ${code}; sendAsyncMessage('ran', '') } catch (error) { sendAsyncMessage('ran', String(error)) }`
  const problem = await inBrowserWindow(
    page,
    `new Promise((done) => {
      const { messageManager } = gBrowser.selectedBrowser
      const listen = ({ data }) => {
        messageManager.removeMessageListener('ran', listen)
        done(data)
      }
      messageManager.addMessageListener('ran', listen)
      messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false)
    })`,
  )
  if (problem) throw new Error(problem)
}

const showStep = (step: string) => `
  tip.setPendingCompositionString(${JSON.stringify(step)})
  tip.appendClauseToPendingComposition(${step.length}, tip.ATTR_RAW_CLAUSE)
  tip.setCaretInPendingComposition(${step.length})
  tip.flushPendingComposition()`

/** Hands in Firefox, by WebDriver BiDi: all keys of a word in one go. That has no composition, so the browser's own tests' way is taken. */
export async function firefoxHands(page: Page): Promise<Hands> {
  const { session, context } = bidiOf(page)
  async function press(keys: Key[]) {
    if (keys.length === 0) return
    const actions = keys.flatMap(actionsOf)
    await session.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] })
  }
  async function compose(steps: string[], isCancelled: boolean, meanwhile = async () => {}) {
    await runInTab(
      page,
      `globalThis.tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
       if (!tip.beginInputTransactionForTests(content)) throw new Error('no input transaction')
       ${steps.map(showStep).join(';')}`,
    )
    await meanwhile()
    await runInTab(page, `if (tip.hasComposition) tip.${isCancelled ? 'cancel' : 'commit'}Composition()`)
  }

  return {
    async type(text) {
      const runs = text.split(/(\p{RGI_Emoji}+)/v)
      for (const [index, run] of runs.entries()) {
        // A keyboard has no emoji: their picker composes them.
        if (index % 2 === 1) await compose([run], false)
        else await press([...run])
      }
    },
    press,
    compose,
  }
}

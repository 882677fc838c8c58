import type { KeyInput, Page } from 'puppeteer-core'
import type { Key } from './actions.ts'
import { characters, type Hands } from './hands.ts'

/** Hands in Chromium, by its debugging protocol. */
export async function chromiumHands(page: Page): Promise<Hands> {
  await page.browserContext().setPermission(new URL(page.url()).origin, {
    permission: { name: 'clipboard-write' },
    state: 'granted',
  })
  const devtools = await page.createCDPSession()

  async function typeCharacter(character: string) {
    // A keyboard has no emoji: their picker inserts them without a key.
    if (/\p{Emoji_Presentation}|\ufe0f/u.test(character)) return page.keyboard.sendCharacter(character)
    if (character <= '~') return page.keyboard.press(character as KeyInput)
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key: character, text: character })
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: character })
  }

  async function press(key: Key) {
    const held = key.split('+')
    const last = held.pop() as KeyInput
    for (const modifier of held) await page.keyboard.down(modifier as KeyInput)
    await page.keyboard.press(last)
    for (const modifier of held) await page.keyboard.up(modifier as KeyInput)
  }

  return {
    async type(text) {
      for (const character of characters(text)) await typeCharacter(character)
    },
    async press(keys) {
      for (const key of keys) await press(key)
    },
    async compose(steps, isCancelled, meanwhile) {
      const show = (text: string) =>
        devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
      for (const step of steps) await show(step)
      await meanwhile()
      if (isCancelled) await show('')
      else await devtools.send('Input.insertText', { text: steps.at(-1) ?? '' })
    },
  }
}

import type { KeyInput } from 'puppeteer-core'
import { pressOn } from '../../browser/networks.ts'
import { waitFor } from '../../browser/wait-for.ts'
import type { Writer } from '../../browser/writer.ts'
import type { Means } from './surface.ts'

const isEnabled = ({ page, network }: Writer): Promise<boolean> =>
  page.$eval(network.publish, (el) => !el.matches(':disabled, [aria-disabled="true"]'))

const onButton =
  (key: KeyInput): Means =>
  async (writer) => {
    await waitFor('the button to be enabled', () => isEnabled(writer))
    await (await writer.page.$(writer.network.publish))?.focus()
    await writer.page.keyboard.press(key)
  }

const inBox =
  (...held: KeyInput[]): Means =>
  async ({ page, network }) => {
    for (const key of held) await page.keyboard.down(key)
    await (await page.$(network.editable))?.focus()
    await page.keyboard.press('Enter')
    for (const key of held) await page.keyboard.up(key)
  }

type Named = [name: string, means: Means]

export const mouse: Named = ['the mouse', ({ page, network }) => pressOn(page, network.publish)]
export const enterOnButton: Named = ['Enter on the button', onButton('Enter')]
export const spaceOnButton: Named = ['Space on the button', onButton(' ')]
export const enter: Named = ['Enter', inBox()]
export const controlEnter: Named = ['Ctrl+Enter', inBox('Control')]
export const siteCode: Named = [
  "the site's own click()",
  ({ page, network }) => page.$eval(network.publish, (el) => (el as HTMLElement).click()),
]
export const requestSubmit: Named = [
  'requestSubmit()',
  ({ page }) => page.$eval('[role="dialog"] form', (form) => (form as HTMLFormElement).requestSubmit()),
]

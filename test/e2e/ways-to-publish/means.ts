import type { KeyInput } from 'puppeteer-core'
import { enabledAt, pressOn } from '../../browser/networks.ts'
import type { Writer } from '../../browser/writer.ts'
import type { Means, NamedMeans } from './surface.ts'

const buttonOf = ({ page, network }: Writer) => enabledAt(page, network.publish)

const onButton =
  (key: KeyInput): Means =>
  async (writer) => {
    await (await buttonOf(writer)).focus()
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

export const mouse: NamedMeans = ['the mouse', ({ page, network }) => pressOn(page, network.publish)]
export const finger: NamedMeans = ['a finger', async (writer) => (await buttonOf(writer)).tap()]
export const enterOnButton: NamedMeans = ['Enter on the button', onButton('Enter')]
export const spaceOnButton: NamedMeans = ['Space on the button', onButton(' ')]
export const enter: NamedMeans = ['Enter', inBox()]
export const controlEnter: NamedMeans = ['Ctrl+Enter', inBox('Control')]
export const siteCode: NamedMeans = [
  "the site's own click()",
  async (writer) => (await buttonOf(writer)).evaluate((el) => (el as HTMLElement).click()),
]
export const requestSubmit: NamedMeans = [
  'requestSubmit()',
  ({ page, network }) => page.$eval(network.editable, (box) => box.closest('form')?.requestSubmit()),
]
/** As Enter in another field of the form would. */
export const submitField: NamedMeans = [
  "the form's hidden submit",
  ({ page, network }) =>
    page.$eval(network.editable, (box) => {
      box.closest('form')?.querySelector<HTMLInputElement>('input[type="submit"]')?.click()
    }),
]

import type { MouseButton, Page } from 'puppeteer-core'
import type { ReplicaRecord } from '../sites/serving/replica.ts'
import { type Guidance, type Item, press } from './guidance.ts'
import { markedWords } from './highlights.ts'
import { enterBox, type Network, pressOn } from './networks.ts'
import type { Session } from './session.ts'
import { waitFor } from './wait-for.ts'

/** A person who writes a post: acts with trusted keys and presses, and tells what they, the site and the public see. */
export class Writer {
  readonly page: Page
  readonly network: Network
  readonly guidance: Guidance

  private constructor(page: Page, network: Network, guidance: Guidance) {
    this.page = page
    this.network = network
    this.guidance = guidance
  }

  /** Opens the network and its box for a new post, and puts the caret there; `first` runs before the page's own scripts. */
  static async at(session: Session, network: Network, first?: () => void): Promise<Writer> {
    return Writer.in(await session.open(network.url, first), session, network)
  }

  /** The same on a page of the network that is open. */
  static async in(page: Page, session: Session, network: Network): Promise<Writer> {
    await enterBox(page, network)
    return new Writer(page, network, await session.guidanceIn(page))
  }

  async type(text: string) {
    await this.page.keyboard.type(text)
    await waitFor(`the editor to hold "${text}"`, async () => (await this.model()).includes(text), {
      instead: () => this.model(),
    })
  }

  publish() {
    return pressOn(this.page, this.network.publish)
  }

  /** The words under a mark, of all kinds. */
  async marked(): Promise<string[]> {
    return Object.values(await markedWords(this.page)).flat()
  }

  /** The one item with this role and name, as soon as it is there. */
  async sees(role: string, name: string | RegExp): Promise<Item> {
    return waitFor(`${role} "${name}"`, async () => (await this.guidance.items(role, name))[0], {
      instead: () => this.guidance.text(),
    })
  }

  async presses(role: string, name: string | RegExp, button: MouseButton = 'left') {
    await press(this.page, await this.sees(role, name), button)
  }

  /** What the editor library holds. */
  async model(): Promise<string> {
    return this.page.evaluate((surface) => window.replica.models[surface]?.() ?? '', this.network.surface)
  }

  /** What stands in the box, for a draft of one line. */
  async visible(): Promise<string> {
    const box = await this.page.$(this.network.editable)
    return (await box?.evaluate((el) => el.textContent.replace(/[\u200b\ufeff]/g, ''))) ?? ''
  }

  /** Lets everything happen that the last press set off: all of it is over two frames later. */
  async settle() {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
    await this.page.evaluate(frame)
    await this.page.evaluate(frame)
  }

  async published(): Promise<ReplicaRecord['published']> {
    return this.page.evaluate(() => window.replica.published)
  }
}

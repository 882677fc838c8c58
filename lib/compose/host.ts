import type { Clock } from './clock.ts'

/** The site's style sheets reach the host element itself; nothing they say about it may hide or move it. */
const hostCss = `:host{display:block!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;
height:0!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;
transform:none!important;filter:none!important;opacity:1!important;visibility:visible!important;
pointer-events:auto!important;clip-path:none!important;background:none!important;z-index:2147483647!important}`

/** A site that keeps throwing our element out wins after so many rounds, rather than being fought for ever. */
const mostReturns = 10

/** Our one element in the page: a closed shadow root, without any attribute that tells whose it is. */
export class Host {
  readonly element = document.createElement('div')
  readonly root = this.element.attachShadow({ mode: 'closed' })
  #clock: Clock
  #parent: Element | null = null
  #returns = 0
  #removals = new MutationObserver(() => this.#clock.nextFrame(() => this.#comeBack()))

  constructor(clock: Clock) {
    this.#clock = clock
    this.root.adoptedStyleSheets = [hostSheet()]
  }

  /**
   * Puts the element where the person can reach it from `editable`: into the modal dialog around it, since everything outside
   * one is inert, else at the end of the document. True when it stands there.
   */
  attach(editable: Element): boolean {
    const parent = modalAround(editable) ?? document.documentElement
    if (this.#parent !== parent || !this.element.isConnected) {
      this.#removals.disconnect()
      parent.append(this.element)
      this.#parent = parent
      this.#removals.observe(parent, { childList: true })
    }
    return this.element.isConnected
  }

  remove(): void {
    this.#removals.disconnect()
    this.#parent = null
    this.element.remove()
  }

  #comeBack(): void {
    if (!this.#parent?.isConnected || this.element.isConnected || this.#returns >= mostReturns) return
    this.#returns += 1
    this.#parent.append(this.element)
  }
}

function hostSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(hostCss)
  return sheet
}

/** What only Firefox shows, and only to extensions. */
type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null }

/** Firefox ends an old version of us without a word: its element stays behind, a pill and card that answer nobody. */
export function removeLeftBehind(): void {
  const ours = cssOf(hostSheet())
  for (const element of document.querySelectorAll<Opened>(':root > div, dialog > div')) {
    try {
      if (element.openOrClosedShadowRoot?.adoptedStyleSheets.some((sheet) => cssOf(sheet) === ours)) element.remove()
    } catch {
      // A root whose sheets we may not see is none of ours.
    }
  }
}

const cssOf = ({ cssRules }: CSSStyleSheet): string => [...cssRules].map(({ cssText }) => cssText).join()

function modalAround(el: Element): HTMLDialogElement | null {
  for (let node: Node | null = el; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof HTMLDialogElement && node.matches(':modal')) return node
  }
  return null
}

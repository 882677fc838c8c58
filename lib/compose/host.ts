import type { Clock } from './clock.ts'
import { styleSheet } from './style-sheet.ts'

/** The site's style sheets reach the host element itself; nothing they say about it may hide or move it. */
const hostCss = `:host{all:initial!important;color-scheme:inherit!important;display:block!important;
position:fixed!important;inset:0 auto auto 0!important;z-index:2147483647!important}`

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
    this.root.adoptedStyleSheets = [styleSheet(hostCss)]
  }

  /**
   * Puts the element where the person can reach it from `editable`: into the modal dialog around it, since everything outside
   * one is inert, else at the end of the document. True when it stands there and can be seen and pressed.
   */
  attach(editable: Element): boolean {
    if (this.#returns > mostReturns) return false
    const parent = modalAround(editable) ?? document.documentElement
    if (this.#parent !== parent || !this.element.isConnected) {
      this.#removals.disconnect()
      parent.append(this.element)
      this.#parent = parent
      this.#removals.observe(parent, { childList: true })
    }
    return this.isShown()
  }

  /** False once the page threw the element out, hides it or made it inert. */
  isShown(): boolean {
    return this.element.isConnected && this.element.checkVisibility() && !this.element.closest('[inert]')
  }

  remove(): void {
    this.#removals.disconnect()
    this.#parent = null
    this.element.remove()
  }

  #comeBack(): void {
    if (!this.#parent?.isConnected || this.element.isConnected || this.#returns > mostReturns) return
    this.#returns += 1
    if (this.#returns <= mostReturns) this.#parent.append(this.element)
  }
}

/** What browsers show only to extensions: Firefox at the element, Chromium by its `dom`. */
type Opened = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }
interface Opener {
  chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } }
}
const rootOf = (host: Opened) =>
  host.openOrClosedShadowRoot ?? (globalThis as Opener).chrome?.dom?.openOrClosedShadowRoot(host)

/** An update ends the old version of us without a word: its element stays behind, a pill and card that answer nobody. */
export function removeLeftBehind(): void {
  const ours = cssOf(styleSheet(hostCss))
  for (const element of document.querySelectorAll<Opened>(':root > div, dialog > div')) {
    try {
      if (rootOf(element)?.adoptedStyleSheets.some((sheet) => cssOf(sheet) === ours)) element.remove()
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

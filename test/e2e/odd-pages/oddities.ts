/**
 * What sites and other extensions do to a page. Each is an arrow function, sent to the browser as text, and runs in the page's
 * own world before the site's scripts; what must come after our content script waits for the document to be read.
 */
export interface Oddity {
  name: string
  place: 'x' | 'phone' | 'facebook' | 'linkedin'
  /** Whether the person is guided all the same, or posts freely and is told that nothing is checked. */
  outcome: 'guided' | 'not-checking'
  happens: () => void
}

export const oddities: Oddity[] = [
  {
    name: 'everything stands in a native modal dialog',
    place: 'linkedin',
    outcome: 'guided',
    happens: () => {
      document.addEventListener('readystatechange', function modal() {
        document.removeEventListener('readystatechange', modal)
        const dialog = document.createElement('dialog')
        dialog.append(...document.body.childNodes)
        document.body.append(dialog)
        dialog.showModal()
      })
    },
  },
  {
    name: 'a focus trap takes the focus back, at once and every 50 ms',
    place: 'facebook',
    outcome: 'guided',
    happens: () => {
      const box = () => document.querySelector<HTMLElement>('[role="dialog"] [data-lexical-editor]')
      const trap = (event: Event) => {
        if (box() && !document.body.contains(event.target as Node)) box()?.focus()
      }
      document.addEventListener('readystatechange', () => {
        for (const type of ['focus', 'focusin']) window.addEventListener(type, trap, true)
      })
      setInterval(() => document.activeElement !== box() && box()?.focus(), 50)
    },
  },
  {
    name: 'every press and key outside of the page is cancelled and stopped',
    place: 'x',
    outcome: 'guided',
    happens: () => {
      const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup', 'change']
      const stop = (event: Event) => {
        if (document.body.contains(event.target as Node)) return
        event.preventDefault()
        event.stopImmediatePropagation()
      }
      document.addEventListener('readystatechange', () => {
        for (const type of types) window.addEventListener(type, stop, true)
      })
    },
  },
  {
    name: 'an unknown element is thrown out three times',
    place: 'facebook',
    outcome: 'guided',
    happens: () => {
      let rounds = 3
      new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (node instanceof HTMLDivElement && node.parentNode === document.documentElement && rounds-- > 0)
            node.remove()
        }
      }).observe(document, { childList: true, subtree: true })
    },
  },
  {
    name: 'an unknown element is thrown out again and again',
    place: 'x',
    outcome: 'not-checking',
    happens: () => {
      new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (node instanceof HTMLDivElement && node.parentNode === document.documentElement) node.remove()
        }
      }).observe(document, { childList: true, subtree: true })
    },
  },
  {
    name: 'style sheets hide what they do not know',
    place: 'facebook',
    outcome: 'guided',
    happens: () => {
      document.addEventListener('readystatechange', () => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`html > div { display: none !important; visibility: hidden !important; opacity: 0 !important;
          content-visibility: hidden !important; contain: strict !important; zoom: 0.01 !important; scale: 0 !important;
          translate: -9999px !important; mask: linear-gradient(transparent, transparent) !important;
          pointer-events: none !important; clip-path: inset(50%) !important; font-size: 0 !important }`)
        document.adoptedStyleSheets = [sheet]
      })
    },
  },
  {
    name: 'a dialog makes everything beside it inert',
    place: 'linkedin',
    outcome: 'not-checking',
    happens: () => {
      new MutationObserver(() => {
        for (const element of document.querySelectorAll<HTMLElement>('html > div')) element.inert = true
      }).observe(document, { childList: true, subtree: true })
    },
  },
  {
    name: 'the page is turned dark by a filter, zoomed to 200 % and scrolled in a box of its own',
    place: 'facebook',
    outcome: 'guided',
    happens: () => {
      document.addEventListener('readystatechange', () => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`html { filter: invert(1); zoom: 2; margin: 12px 0 0 9px }
          body { height: 40vh; overflow: auto }`)
        document.adoptedStyleSheets = [sheet]
      })
    },
  },
  {
    name: "handlers throw, and the page's own DOM methods are replaced",
    place: 'x',
    outcome: 'guided',
    happens: () => {
      const throws = () => {
        throw new Error('thrown by the page on purpose')
      }
      document.addEventListener('readystatechange', () => {
        for (const type of ['pointerdown', 'keydown', 'click', 'focusin']) window.addEventListener(type, throws, true)
        Element.prototype.attachShadow = throws
        Element.prototype.append = throws
        Event.prototype.stopImmediatePropagation = () => {}
        Event.prototype.composedPath = throws
        // What nobody listens to any more is no failure of the test either.
        window.addEventListener('error', (event) => event.preventDefault())
      })
    },
  },
  {
    name: 'another checker marks and covers the same words',
    place: 'linkedin',
    outcome: 'guided',
    happens: () => {
      document.addEventListener('readystatechange', () => {
        const other = document.createElement('other-checker')
        other.attachShadow({ mode: 'open' }).innerHTML = ''
        document.documentElement.append(other)
        const beside = (event: Event) => {
          const box = event.composedPath()[0]
          if (!(box instanceof HTMLElement) || !box.isContentEditable) return
          box.setAttribute('data-gramm', 'true')
          box.spellcheck = false
          CSS.highlights.set(
            'other',
            new Highlight(
              new StaticRange({
                startContainer: box,
                startOffset: 0,
                endContainer: box,
                endOffset: box.childNodes.length,
              }) as unknown as Range,
            ),
          )
          document.documentElement.append(other)
        }
        for (const type of ['keydown', 'input', 'focusin']) window.addEventListener(type, beside, true)
      })
    },
  },
  {
    name: 'the field is made anew at each key',
    place: 'phone',
    outcome: 'guided',
    happens: () => {
      let made: HTMLTextAreaElement | undefined
      const isField = (target: EventTarget | null) => target instanceof HTMLTextAreaElement
      const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
      // React compares what it made itself.
      const tellReact = ({ target }: Event) => {
        if (!isField(target)) return
        made ??= target
        setValue?.call(made, target.value)
      }
      const replace = ({ target }: Event) => {
        if (!isField(target)) return
        const { value, selectionStart, selectionEnd } = target
        const fresh = target.cloneNode() as HTMLTextAreaElement
        // By these React knows whose events they are.
        for (const [name, held] of Object.entries(target))
          if (name.startsWith('__react')) Object.assign(fresh, { [name]: held })
        target.replaceWith(fresh)
        fresh.value = value
        fresh.focus()
        fresh.setSelectionRange(selectionStart, selectionEnd)
      }
      window.addEventListener('input', tellReact, true)
      window.addEventListener('input', replace)
    },
  },
]

import type { Page } from 'puppeteer-core'
import { type BidiNode, bidiOf, callWith } from './bidi.ts'
import { type Guidance, type Item, matches, placeOf, scrollIntoView, visibleText } from './guidance.ts'

/** BiDi finds by role and name but does not tell the name: read here for the elements we use (labels, else own text). */
const nameOf = `function (element) {
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => id && element.getRootNode().getElementById(id)?.textContent)
  return element.getAttribute('aria-label') || labels.filter(Boolean).join(' ') || element.labels?.[0]?.textContent || element.textContent.trim()
}`

/** Reads closed roots over WebDriver BiDi, whose accessibility locator works from a closed root downwards. */
export async function firefoxGuidance(page: Page): Promise<Guidance> {
  return {
    async items(role, name) {
      const startNodes = await closedRoots(page)
      if (startNodes.length === 0) return []
      const value = { role, ...(typeof name === 'string' ? { name } : {}) }
      const found = await locate(page, { type: 'accessibility', value }, { startNodes })
      const items = await Promise.all(found.map((node) => item(page, role, node)))
      return items.filter((each) => typeof name === 'string' || matches(each.name, name))
    },
    async text() {
      const texts = (await closedRoots(page)).map((root) => callWith(page, visibleText, root))
      return (await Promise.all(texts)).filter(Boolean).join('\n')
    },
  }
}

async function item(page: Page, role: string, node: BidiNode): Promise<Item> {
  return {
    role,
    name: await callWith(page, nameOf, node),
    async box() {
      const place = await callWith(page, placeOf, node)
      return place ? JSON.parse(place) : null
    },
    async scrollTo() {
      await callWith(page, scrollIntoView, node)
    },
  }
}

/**
 * Looks into open shadow roots too: a site may keep its dialogs in one, and our host goes into the dialog. Hosts of both are
 * empty divs: to be told of every element of a page takes Firefox a fifth of a test.
 */
async function closedRoots(page: Page, startNodes?: Root[]): Promise<Root[]> {
  const serializationOptions = { includeShadowTree: 'all', maxDomDepth: 0 }
  const options = { serializationOptions, ...(startNodes ? { startNodes } : {}) }
  const elements = await locate(page, { type: 'css', value: 'div:empty' }, options)
  const roots = elements.map(({ value }) => value?.shadowRoot).filter((root) => root != null)
  const ofMode = (mode: string) =>
    roots.filter(({ value }) => value.mode === mode).map(({ sharedId }) => ({ sharedId }))
  const open = ofMode('open')
  return [...ofMode('closed'), ...(open.length > 0 ? await closedRoots(page, open) : [])]
}

interface Root {
  sharedId: string
}

async function locate(page: Page, locator: object, options: object): Promise<BidiNode[]> {
  const { session, context } = bidiOf(page)
  const { result } = await session.send('browsingContext.locateNodes', { context, locator, ...options })
  return result.nodes ?? []
}

import type { CDPSession, Page, Protocol } from 'puppeteer-core'
import { type Guidance, type Item, matches, placeOf, scrollIntoView, visibleText } from './guidance.ts'

/** Reads closed roots over the DevTools protocol: the pierced document says what is inside, the accessibility tree what it is. */
export async function chromiumGuidance(page: Page): Promise<Guidance> {
  const cdp = await page.createCDPSession()

  return {
    async items(role, name) {
      const inside = new Set((await closedRoots(cdp)).flatMap(descendants))
      const { nodes } = await cdp.send('Accessibility.getFullAXTree')
      return nodes
        .filter((node) => !node.ignored && node.backendDOMNodeId && inside.has(node.backendDOMNodeId))
        .filter((node) => node.role?.value === role && matches(node.name?.value ?? '', name))
        .map((node) => item(cdp, node))
    },
    async text() {
      const texts = (await closedRoots(cdp)).map(({ backendNodeId }) => run(cdp, backendNodeId, visibleText))
      return (await Promise.all(texts)).filter(Boolean).join('\n')
    },
  }
}

function item(cdp: CDPSession, node: Protocol.Accessibility.AXNode): Item {
  const id = node.backendDOMNodeId ?? 0
  return {
    role: node.role?.value,
    name: node.name?.value ?? '',
    async box() {
      const place = await run(cdp, id, placeOf)
      return place ? JSON.parse(place) : null
    },
    async scrollTo() {
      await run(cdp, id, scrollIntoView)
    },
  }
}

/** Roots of content scripts; those that the browser itself makes (type user-agent) are not of interest. */
async function closedRoots(cdp: CDPSession): Promise<Protocol.DOM.Node[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
  const found: Protocol.DOM.Node[] = []
  const visit = (node: Protocol.DOM.Node) => {
    if (node.shadowRootType === 'closed') found.push(node)
    else for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(child)
  }
  visit(root)
  return found
}

function descendants(node: Protocol.DOM.Node): number[] {
  return [node.backendNodeId, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(descendants)]
}

async function run(cdp: CDPSession, backendNodeId: number, functionDeclaration: string): Promise<string> {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId })
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    ...(object.objectId ? { objectId: object.objectId } : {}),
    functionDeclaration,
    returnByValue: true,
  })
  return result.value ?? ''
}

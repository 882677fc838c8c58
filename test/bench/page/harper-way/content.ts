/**
 * What Harper's extension does in a page, rebuilt in outline from its published content script and lint framework: it scans for
 * text fields at every change of the document, follows each block of them with a dozen listeners, and at every event and once a
 * second reads all that are on the screen, has them linted in the background and draws boxes over what was found. It is cheaper
 * than the original, which also asks for its settings at every event and compares two trees of boxes.
 */
interface Lint {
  start: number
  end: number
}

interface Extension {
  runtime: { sendMessage(text: string): Promise<Lint[]> }
}

const { chrome } = globalThis as unknown as { chrome: Extension }
const fieldEvents = ['focus', 'keyup', 'keydown', 'paste', 'change', 'scroll', 'input']
const pageEvents = ['resize', 'scroll', 'keyup', 'keydown', 'input', 'compositionend', 'selectionchange']
const fields = new Set<HTMLElement>()
const lintsOf = new Map<HTMLElement, { text: string; lints: Lint[] }>()
const layer = document.createElement('div').attachShadow({ mode: 'closed' })
let linting = false
let lintAgain = false
let drawing = false

document.body.append(layer.host)
scan()
new MutationObserver(scan).observe(document.body, { childList: true, subtree: true })
for (const event of pageEvents) window.addEventListener(event, update)
setInterval(update, 1000)

function scan(): void {
  for (const field of document.querySelectorAll<HTMLElement>('textarea')) if (isVisible(field)) follow(field)
  for (const editable of document.querySelectorAll('[contenteditable]')) {
    const leaves = document.createTreeWalker(editable, NodeFilter.SHOW_ALL, (node) =>
      node.hasChildNodes() ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_ACCEPT,
    )
    const blocks = new Set<HTMLElement>()
    for (let leaf = leaves.nextNode(); leaf; leaf = leaves.nextNode()) {
      if (leaf.parentElement?.closest('[contenteditable="false"], [disabled], [readonly]')) continue
      const block = blockOf(leaf, editable)
      if (block && !blocks.has(block) && isVisible(block)) follow(block)
      if (block) blocks.add(block)
    }
  }
}

function blockOf(leaf: Node, editable: Element): HTMLElement | null {
  let element = leaf.parentElement
  while (element && element !== editable && getComputedStyle(element).display === 'inline')
    element = element.parentElement
  return element
}

function isVisible(element: HTMLElement): boolean {
  const { top, bottom, width } = element.getBoundingClientRect()
  return width > 0 && bottom > 0 && top < innerHeight && getComputedStyle(element).visibility !== 'hidden'
}

function follow(field: HTMLElement): void {
  if (fields.has(field)) return
  fields.add(field)
  for (const event of fieldEvents) field.addEventListener(event, update)
  new MutationObserver(update).observe(field, { subtree: true, characterData: true })
  update()
}

function update(): void {
  if (!drawing) requestAnimationFrame(draw)
  drawing = true
  void lint()
}

async function lint(): Promise<void> {
  lintAgain = linting
  if (linting) return
  linting = true
  await Promise.all([...fields].filter(isVisible).map(lintField))
  linting = false
  if (lintAgain) void lint()
}

async function lintField(field: HTMLElement): Promise<void> {
  if (!field.isConnected) fields.delete(field)
  const text = textOf(field)
  if (!text || text.length > 120_000 || lintsOf.get(field)?.text === text) return
  lintsOf.set(field, { text, lints: await chrome.runtime.sendMessage(text) })
  update()
}

function draw(): void {
  drawing = false
  const boxes = [...lintsOf].flatMap(([field, { text, lints }]) =>
    textOf(field) === text ? lints.flatMap((lint) => rectsOf(field, lint)) : [],
  )
  layer.replaceChildren(
    ...boxes.map(({ left, bottom, width }) => {
      const box = document.createElement('div')
      box.style.cssText = `position:fixed;left:${left}px;top:${bottom - 2}px;width:${width}px;height:2px;background:red`
      return box
    }),
  )
}

function rectsOf(field: HTMLElement, { start, end }: Lint): DOMRect[] {
  const texts = document.createTreeWalker(field, NodeFilter.SHOW_TEXT)
  let passed = 0
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (passed + node.length >= end) {
      const range = new Range()
      range.setStart(node, Math.max(0, start - passed))
      range.setEnd(node, end - passed)
      return [...range.getClientRects()]
    }
    passed += node.length
  }
  return []
}

function textOf(field: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: the original reads it so, and pays for the layout
  return field instanceof HTMLTextAreaElement ? field.value : field.innerText
}

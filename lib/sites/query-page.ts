/** What may come and go among a person's words without being words. */
const notWords = 'button, input, textarea, [contenteditable], [data-contents]'
const writing = '[contenteditable="true"]'
/** What moves at every key without changing what is there, as a count of characters does. */
const moving = /^(style|aria-value.*)$/
/** Leans on more than that, as selectors that a policy mends may: what is in a box but Draft.js's own frame, or what moves. */
const unwatched = /:has\((?!> \[data-contents\]\))|:empty|-child|-of-type|\[(style|aria-value)/

const answers = new Map<string, readonly HTMLElement[]>()
let observer: MutationObserver | undefined

/**
 * All elements of the document that fit, in its order. A long page is asked once, and again only when it has changed by more
 * than the words in a box: at every key the page of a feed would take tens of milliseconds otherwise. A question that leans on
 * such words is asked each time.
 */
export function queryPage(css: string): readonly HTMLElement[] {
  if (unwatched.test(css)) return [...document.querySelectorAll<HTMLElement>(css)]
  observer ??= new MutationObserver(forget)
  // A script may change the page and press its button before observers are told.
  forget(observer.takeRecords())
  if (answers.size === 0) observer.observe(document, { childList: true, attributes: true, subtree: true })
  let found = answers.get(css)
  if (!found) {
    found = [...document.querySelectorAll<HTMLElement>(css)]
    answers.set(css, found)
  }
  return found
}

/** Nothing is observed any more until the next question. */
function forget(records: MutationRecord[]): void {
  if (!records.some(isMore)) return
  observer?.disconnect()
  answers.clear()
}

/** Whether a change is more than words written into a box, or a movement. */
function isMore({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes')
    return (
      !moving.test(attributeName ?? '') && !(target instanceof SVGElement) && !target.parentElement?.closest(writing)
    )
  const areWords = target instanceof Element && target.closest(writing)
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && (!areWords || node.matches(notWords) || node.querySelector(notWords)),
  )
}

import { isVisible } from '../control.ts'
import type { RefusalReason } from '../site.ts'
import { selectors } from './selectors.ts'

/** A box and the form that makes it public: a post or share dialog, or a comment form. */
export interface Found {
  kind: 'post' | 'comment'
  editable: HTMLElement
  composer: HTMLElement
}

const isChat = (): boolean => /^\/messages(\/|$)/.test(location.pathname)

/** The block of a comment: its form, or (in layers without one) the block that shows the comment's own submit button. */
function commentBlockOf(editable: Element): HTMLElement | null {
  const form = editable.closest<HTMLElement>(selectors.commentForm)
  if (form) return form
  const limit = `${selectors.article}, ${selectors.dialog}`
  for (let at = editable.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.querySelectorAll(selectors.editable).length > 1) return null
    if (at.querySelector(selectors.commentSubmit)) return at
    if (at.matches(limit)) return null
  }
  return null
}

/** The box that `el` is or lies in, if its form is one that publishes. Chats have none. */
export function detect(el: Element): Found | null {
  const editable = el.closest<HTMLElement>(selectors.editable)
  if (!editable || isChat()) return null
  const comment = commentBlockOf(editable)
  if (comment) return { kind: 'comment', editable, composer: comment }
  const form = editable.closest<HTMLElement>(selectors.postForm)
  if (!form?.closest(selectors.dialog) || !form.querySelector(selectors.hiddenSubmit)) return null
  const found: Found = { kind: 'post', editable, composer: form }
  return controlsOf(found).length > 0 ? found : null
}

/**
 * What publishes the box. A comment shows its button only while it is being written (Enter works always). A post's is
 * the last visible button with a word on it: "Post", or "Next" in accounts that ask for settings in between.
 */
export function controlsOf({ kind, composer }: Found): HTMLElement[] {
  if (kind === 'comment') {
    const submit = composer.querySelector(selectors.commentSubmit)
    return [...(submit?.querySelectorAll<HTMLElement>(selectors.button) ?? [])]
  }
  const buttons = [...composer.querySelectorAll<HTMLElement>(selectors.button)].filter(isVisible)
  const last = buttons.findLast((button) => button.textContent?.trim()) ?? buttons.at(-1)
  return last ? [last] : []
}

/** The box that a press on `el` publishes. */
export function publishedBy(el: Element): Found | null {
  const control = el.closest<HTMLElement>(selectors.button)
  if (!control) return null
  for (let at = control.parentElement; at && at !== document.body; at = at.parentElement) {
    const editable = at.querySelector(selectors.editable)
    if (!editable) continue
    const found = detect(editable)
    return found && controlsOf(found).includes(control) ? found : null
  }
  return null
}

/** Why Facebook's own fields are not watched: its editor outside every form is a chat. */
export function refusal(el: Element): RefusalReason | undefined {
  if (isChat()) return 'private-message'
  if (location.pathname.startsWith('/stories/')) return 'not-supported'
  if (el.matches(selectors.editable) && !el.closest(`form, ${selectors.dialog}`)) return 'private-message'
  return undefined
}

import { editorOf } from '../../editors/editors.ts'
import { isDisabled, isVisible } from '../control.ts'
import type { RefusalReason } from '../site.ts'
import { surfaceOf } from './context.ts'
import { selectors } from './selectors.ts'

/** A box and the form that makes it public: a post or share dialog, or a comment form. */
export interface Found {
  kind: 'post' | 'comment'
  editable: HTMLElement
  composer: HTMLElement
}

/** Chats stand beside the page, in none of these: no policy can mend that. */
const inPage = 'form, [role="article"], [role="dialog"], [role="main"]'

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
  if (!editable || isChat() || !editorOf(editable)) return null
  const comment = commentBlockOf(editable)
  if (!editable.closest(inPage)) return null
  if (comment) return { kind: 'comment', editable, composer: comment }
  const form = editable.closest('form')
  // Any two of the three marks of a post's form are enough.
  const marks = [
    form?.matches(selectors.postForm),
    form?.closest(selectors.dialog),
    form?.querySelector(selectors.hiddenSubmit),
  ]
  if (!form || marks.filter(Boolean).length < 2) return null
  const found: Found = { kind: 'post', editable, composer: form }
  return controlsOf(found).length > 0 ? found : null
}

/**
 * What publishes the box. A comment shows its button only while it is being written (Enter works always); where that has no
 * name any more it is the last one. A post's is the last visible button with a word on it: "Post", or "Next" in accounts
 * that ask for settings in between.
 */
export function controlsOf(found: Found): HTMLElement[] {
  const { kind, composer } = found
  const buttonsIn = (block: Element) => [...block.querySelectorAll<HTMLElement>(selectors.button)]
  if (kind === 'post') {
    const buttons = buttonsIn(composer).filter(isVisible)
    const last = buttons.findLast((button) => button.textContent?.trim()) ?? buttons.at(-1)
    return last ? [last] : []
  }
  const submit = composer.querySelector<HTMLElement>(selectors.commentSubmit)
  if (submit) return buttonsIn(submit).length > 0 ? buttonsIn(submit) : [submit]
  const isWritten = composer.contains(document.activeElement) && surfaceOf(found) !== 'edit'
  return isWritten ? buttonsIn(composer).slice(-1) : []
}

/** The box that a press on `el` publishes. */
export function publishedBy(el: Element): Found | null {
  for (let at = el.parentElement; at && at !== document.body; at = at.parentElement) {
    const editable = at.querySelector(selectors.editable)
    if (!editable) continue
    const found = detect(editable)
    const control = found && controlsOf(found).find((each) => each.contains(el))
    return control && !isDisabled(control) ? found : null
  }
  return null
}

/** Why Facebook's own fields are not watched. */
export function refusal(el: Element): RefusalReason | undefined {
  if (isChat()) return 'private-message'
  if (location.pathname.startsWith('/stories/')) return 'not-supported'
  if (el.matches(selectors.editable) && !el.closest(inPage)) return 'private-message'
  return undefined
}

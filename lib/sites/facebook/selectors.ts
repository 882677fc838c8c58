import type { SelectorName } from '../site.ts'

/** How elements are recognised: confidence (high: the site's own code; medium: several sources; low: one), month last known, reason. */
export const selectors: Record<SelectorName<'facebook'>, string> = {
  /** high, 2026-02: Posts, comments and chats use the same editor: the form around it decides. */
  editable: '[data-lexical-editor="true"][contenteditable="true"]',
  /** high, 2025-09: Posts are written in a dialog. */
  dialog: '[role="dialog"]',
  /** high, 2025-09: The post and share dialogs hold a form with a hidden submit field; labels are in the reader's language. */
  postForm: 'form[method="POST"], form[method="post"]',
  /** high, 2025-09: The hidden field of that form. */
  hiddenSubmit: 'input[type="submit"]',
  /** high, 2025-09: Facebook draws its buttons itself; those that open menus publish nothing. */
  button: '[role="button"]:not([aria-haspopup])',
  /** medium, 2026-02: Comments and replies; chats are in no form. */
  commentForm: 'form[role="presentation"], [role="article"] form',
  /** medium, 2026-02: Shown while a comment is being written, the same in every language. */
  commentSubmit: '#focused-state-composer-submit',
  /** medium, 2026-02: A post, and inside it each comment. */
  article: '[role="article"]',
  /** medium, 2026-02: A comment is named after its author and age, a post by its own heading. */
  comment: '[role="article"][aria-label]',
  /** medium, 2026-02: The words of a post, also of one that is being shared. */
  message: '[data-ad-rendering-role="story_message"], [data-ad-preview="message"]',
  /** low, 2026-02: Runs of written words, where nothing more precise is marked. */
  anyWords: '[dir="auto"]',
  /** low, 2026-02: The name above a post or comment. */
  author: 'h2, h3, h4, strong, a[role="link"]',
  /** high, 2025-09: The privacy button holds a small picture that names the audience. */
  audience: '[role="button"] img[alt]:not([alt=""])',
  /** low, 2026-11: What is attached is shown from the device before it is sent. */
  media: 'img[src^="blob:"], video',
  /** medium, 2026-02: While names are suggested, Enter picks one. */
  suggestions: '[role="listbox"]:has([role="option"])',
}

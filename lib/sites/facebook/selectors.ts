import type { Selector } from '../selector.ts'

export const selectors = {
  editable: {
    css: '[data-lexical-editor="true"][contenteditable="true"][role="textbox"]',
    reason: 'Posts, comments and chats use the same editor: the form around it decides.',
    confidence: 'high',
    seen: '2026-02',
  },
  dialog: { css: '[role="dialog"]', reason: 'Posts are written in a dialog.', confidence: 'high', seen: '2025-09' },
  postForm: {
    css: 'form[method="POST"], form[method="post"]',
    reason: "The post and share dialogs hold a form with a hidden submit field; labels are in the reader's language.",
    confidence: 'high',
    seen: '2025-09',
  },
  hiddenSubmit: {
    css: 'input[type="submit"]',
    reason: 'The hidden field of that form.',
    confidence: 'high',
    seen: '2025-09',
  },
  button: {
    css: '[role="button"]:not([aria-haspopup])',
    reason: 'Facebook draws its buttons itself; those that open menus publish nothing.',
    confidence: 'high',
    seen: '2025-09',
  },
  commentForm: {
    css: 'form[role="presentation"]',
    reason: 'Comments and replies; chats are in no form.',
    confidence: 'medium',
    seen: '2026-02',
  },
  commentSubmit: {
    css: '#focused-state-composer-submit',
    reason: 'Shown while a comment is being written, the same in every language.',
    confidence: 'medium',
    seen: '2026-02',
  },
  article: {
    css: '[role="article"]',
    reason: 'A post, and inside it each comment.',
    confidence: 'medium',
    seen: '2026-02',
  },
  message: {
    css: '[data-ad-rendering-role="story_message"], [data-ad-preview="message"]',
    reason: 'The words of a post.',
    confidence: 'medium',
    seen: '2026-02',
  },
  anyWords: {
    css: '[dir="auto"]',
    reason: 'Runs of written words, where nothing more precise is marked.',
    confidence: 'low',
    seen: '2026-02',
  },
  author: {
    css: 'h2, h3, h4, strong, a[role="link"]',
    reason: 'The name above a post or comment.',
    confidence: 'low',
    seen: '2026-02',
  },
  audience: {
    css: '[role="button"] img[alt]',
    reason: 'The privacy button holds a small picture that names the audience.',
    confidence: 'high',
    seen: '2025-09',
  },
  openSuggestion: {
    css: '[role="listbox"] [role="option"]',
    reason: 'While names are suggested, Enter picks one.',
    confidence: 'medium',
    seen: '2026-02',
  },
} satisfies Record<string, Selector>

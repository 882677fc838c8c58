import type { SelectorName } from '../site.ts'

/**
 * How elements are recognised: confidence (high: the site's own code; medium: several sources; low: one), month last known, reason.
 * Two front ends are served side by side, page by page: both sets are always active.
 */
export const selectors: Record<SelectorName<'linkedin'>, string> = {
  /** high, 2026-06: The post composer's modal, in an open shadow root on new pages and in the document on old ones. */
  shareBox: '[data-test-modal-id="sharebox"], .share-box-v2__modal',
  /** medium, 2026-06: The main view of the composer, for a modal that nobody has named yet. */
  shareView: '.share-creation-state',
  /** high, 2026-06: The editor of posts and of old comments; the hidden paste catcher beside it has another class. */
  quill: '.ql-editor[contenteditable="true"]',
  /** high, 2026-06: Post, Schedule, Save or (of an article) Publish: the primary action of the composer. */
  sharePublish: 'button.share-actions__primary-action',
  /** medium, 2026-10: New pages have a composer of their own by now, in a dialog or on a page, with the editor of comments under a name. */
  newEditor: '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
  /** medium, 2026-10: The page that is that composer, where it lies in no dialog. */
  newCompose: '[data-sdui-screen$="sharing.ShareCompose"]',
  /** low, 2026-10: Its buttons that show words and no picture: the last one publishes. No other mark of it is known. */
  wordyButton: 'button:not(:has(svg))',
  /** low, 2024-01: Question and options of a poll, in a view of the composer that takes the editor's place. */
  pollFields: '.polls-detour__question-field, [id^="poll-option-"]',
  /** medium, 2026-05: Ends a view that takes the editor's place: a poll, the settings, the alternative text. */
  sideViewDone: '.share-box-footer__primary-btn',
  /** high, 2026-06: The editor of new comments, and of the profile headline: the block around it decides. */
  tiptap: '.ProseMirror[contenteditable="true"]',
  /** high, 2026-06: A new comment or reply with its button. */
  commentBlock: '[componentkey^="commentBox-"]',
  /** medium, 2026-06: The button of a new comment; which of its marks is there has changed within months. */
  commentPublish:
    'button[type="submit"], [componentkey*="commentButtonSection"] button, button[componentkey*="commentButtonSection"], button[data-view-name$="-post"]',
  /** medium, 2026-06: The nearest block around the button of a new comment, for the day that has another name. */
  commentShape: 'div:has([componentkey*="commentButtonSection"])',
  /** medium, 2026-06: An old comment or reply. */
  oldCommentBlock: '.comments-comment-box',
  /** medium, 2026-06: The button of an old comment, shown once there is text. */
  oldCommentPublish: 'button.comments-comment-box__submit-button--cr, button[type="submit"]',
  /** medium, 2026-06: Where the form stands beside the comment it answers, new and old. */
  replyBlock: '.comments-comment-box--reply, [componentkey*="urn:li:comment"]',
  /** medium, 2026-07: Title and body of an article; the body is ProseMirror without the wrapper of comments. */
  articleFields: '.article-editor-headline__textarea, .ProseMirror[contenteditable="true"]:not(.tiptap)',
  /** medium, 2026-05: "Next" of an article, which opens the post composer over it. */
  articleNext: '.article-editor-nav__publish',
  /** medium, 2026-06: A published comment with the replies to it, new and old. */
  comment: '[componentkey^="replaceableComment_"], .comments-comment-entity, .comments-comment-item',
  /** medium, 2026-06: The words of a post or comment, new and old. */
  words: '[data-testid="expandable-text-box"], .update-components-text, .comments-comment-item__main-content',
  /** medium, 2026-06: Who wrote a post or comment, new and old. */
  author:
    'a[href*="/in/"], a[href*="/company/"], .update-components-actor__title, .comments-comment-meta__description-title',
  /** low, 2026-06: The member's own picture in the bar of old pages, described by their name. */
  ownPicture: '.global-nav__me-photo',
  /** medium, 2026-06: The post that is passed on, in the old composer. */
  shared: '.update-components-mini-update-v2',
  /** medium, 2026-10: What goes out with the words, old and new: pictures, videos, the card of a link, the post that is passed on. */
  preview: '.share-creation-state__preview-container, [componentkey="ShareBoxpreviewCard"]',
  /** high, 2026-06: Holds the shadow root in which new pages draw the old post composer. */
  composeHost: '#interop-outlet, [data-testid="interop-shadowdom"]',
}

/** What no policy mends: messaging and notes to a new contact, named for the popup only. Medium, 2026-04. */
export const privateMessage = '.msg-form__contenteditable, [class*="msg-form"] *, #custom-message'

/** What no policy mends either, since it says too little alone: how things stand that have no name. */
export const shapes = {
  /** high, 2026-10: The browser's own modal. */
  dialog: 'dialog',
  /** medium, 2026-06: All of a page. */
  body: 'body',
  /** low, 2026-11: Fields in the composer go out with the post: question and options of a poll. */
  fields: 'textarea, input[type="text"], input:not([type])',
  /** low, 2026-11: The modal of a composer: that of a comment has a key, of a message or the profile other fields or a submit. */
  newModal:
    ':is(dialog, [role="dialog"][aria-modal="true"]):not(:has([componentkey="ShareBox_textEditor"], [componentkey*="omment"], form, [type="submit"], textarea, input[type="text"], input:not([type])))',
  /** low, 2026-11: Its buttons with nothing but words, not even a label for what they show: the last one publishes. */
  modalButton: 'button:not(:has(svg), [aria-label])',
  /** low, 2026-11: Title and body of an article. */
  articleShape: 'main textarea, .ProseMirror[contenteditable="true"]:not(.tiptap)',
  /** low, 2026-11: What ends the words above an article, or above the post about it. The site's own header has links. */
  articleBar: 'header:has(+ main):not(:has(svg, img, a)) button',
}

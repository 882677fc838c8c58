import type { Selector } from '../selector.ts'

/** Two front-ends are served side by side, page by page: both sets are always active. */
export const selectors = {
  shareBox: {
    css: '[data-test-modal-id="sharebox"], .share-box-v2__modal, .share-creation-state',
    reason: 'The post composer, in an open shadow root on new pages and in the document on old ones.',
    confidence: 'high',
    seen: '2026-06',
  },
  shareEditable: {
    css: '.ql-editor[contenteditable="true"]',
    reason: 'The editor of posts and of old comments; the hidden paste catcher beside it has another class.',
    confidence: 'high',
    seen: '2026-06',
  },
  sharePublish: {
    css: 'button.share-actions__primary-action',
    reason: 'Post, Schedule or Save: the primary action of the composer.',
    confidence: 'high',
    seen: '2026-06',
  },
  commentEditable: {
    css: '.tiptap.ProseMirror[contenteditable="true"]',
    reason: 'The editor of new comments, and of the profile headline: the block around it decides.',
    confidence: 'high',
    seen: '2026-06',
  },
  commentBlock: {
    css: '[componentkey^="commentBox-"]',
    reason: 'A new comment or reply with its button.',
    confidence: 'high',
    seen: '2026-06',
  },
  commentPublish: {
    css: [
      'button[type="submit"]',
      '[componentkey*="commentButtonSection"] button',
      'button[data-view-name="comment-post"]',
      'button[data-view-name="comment-reply-post"]',
    ].join(', '),
    reason: 'The button of a new comment; which of its marks is there has changed within months.',
    confidence: 'medium',
    seen: '2026-06',
  },
  oldCommentBlock: {
    css: '.comments-comment-box',
    reason: 'An old comment or reply.',
    confidence: 'medium',
    seen: '2026-04',
  },
  oldCommentPublish: {
    css: 'button.comments-comment-box__submit-button--cr',
    reason: 'The button of an old comment, shown once there is text.',
    confidence: 'medium',
    seen: '2026-04',
  },
  comment: {
    css: '[componentkey^="replaceableComment_"], .comments-comment-entity, .comments-comment-item',
    reason: 'A published comment with the replies to it, new and old.',
    confidence: 'low',
    seen: '2026-06',
  },
  words: {
    css: '[data-testid="expandable-text-box"], .update-components-text, .comments-comment-item__main-content',
    reason: 'The words of a post or comment, new and old.',
    confidence: 'medium',
    seen: '2026-06',
  },
  audienceDone: {
    css: '.share-box-footer__primary-btn',
    reason: 'Confirms the audience chosen in the settings of the composer.',
    confidence: 'medium',
    seen: '2026-05',
  },
  composeHost: {
    css: '#interop-outlet, [data-testid="interop-shadowdom"]',
    reason: 'Holds the shadow root in which new pages draw the old post composer.',
    confidence: 'high',
    seen: '2026-06',
  },
  privateMessage: {
    css: '.msg-form__contenteditable, [class*="msg-form"] *',
    reason: 'Messaging: named for the popup only, never watched.',
    confidence: 'medium',
    seen: '2026-04',
  },
} satisfies Record<string, Selector>

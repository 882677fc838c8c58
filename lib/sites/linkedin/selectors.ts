/**
 * How elements are recognised: confidence (high: the site's own code; medium: several sources; low: one), month last known, reason.
 * Two front ends are served side by side, page by page: both sets are always active.
 */
export const selectors = {
  /** high, 2026-06: The post composer, in an open shadow root on new pages and in the document on old ones. */
  shareBox: '[data-test-modal-id="sharebox"], .share-box-v2__modal, .share-creation-state',
  /** high, 2026-06: The editor of posts and of old comments; the hidden paste catcher beside it has another class. */
  shareEditable: '.ql-editor[contenteditable="true"]',
  /** high, 2026-06: Post, Schedule or Save: the primary action of the composer. */
  sharePublish: 'button.share-actions__primary-action',
  /** high, 2026-06: The editor of new comments, and of the profile headline: the block around it decides. */
  commentEditable: '.tiptap.ProseMirror[contenteditable="true"]',
  /** high, 2026-06: A new comment or reply with its button. */
  commentBlock: '[componentkey^="commentBox-"]',
  /** medium, 2026-06: The button of a new comment; which of its marks is there has changed within months. */
  commentPublish:
    'button[type="submit"], [componentkey*="commentButtonSection"] button, button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"]',
  /** medium, 2026-04: An old comment or reply. */
  oldCommentBlock: '.comments-comment-box',
  /** medium, 2026-04: The button of an old comment, shown once there is text. */
  oldCommentPublish: 'button.comments-comment-box__submit-button--cr',
  /** low, 2026-06: A published comment with the replies to it, new and old. */
  comment: '[componentkey^="replaceableComment_"], .comments-comment-entity, .comments-comment-item',
  /** medium, 2026-06: The words of a post or comment, new and old. */
  words: '[data-testid="expandable-text-box"], .update-components-text, .comments-comment-item__main-content',
  /** medium, 2026-05: Confirms the audience chosen in the settings of the composer. */
  audienceDone: '.share-box-footer__primary-btn',
  /** high, 2026-06: Holds the shadow root in which new pages draw the old post composer. */
  composeHost: '#interop-outlet, [data-testid="interop-shadowdom"]',
  /** medium, 2026-04: Messaging: named for the popup only, never watched. */
  privateMessage: '.msg-form__contenteditable, [class*="msg-form"] *',
}

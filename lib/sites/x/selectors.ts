import type { SelectorName } from '../site.ts'

/** A button without a name that shows words, and neither chooses nor opens anything. */
const wordyButton = 'button:not([data-testid], [aria-checked], [aria-pressed], [aria-haspopup], :has(svg))'

/** What asks for no text. */
const textless = ':not(:has(textarea, input:not([type="radio"]), [contenteditable]))'

/** How elements are recognised: confidence (high: the site's own code; medium: several sources; low: one), month last known, reason. */
export const selectors: Record<SelectorName<'x'>, string> = {
  /** high, 2026-10: The composer names its box by its place in the thread. */
  editable: '[contenteditable="true"][data-testid^="tweetTextarea_"]',
  /** medium, 2026-10: X writes in Draft.js; for the day the box has another name. Messages do too: the button decides. */
  editableShape: '[contenteditable="true"]:has(> [data-contents])',
  /** high, 2025-07: The composer falls back to a textarea on mobile. */
  plainEditable: 'div[data-testid^="tweetTextarea_"] textarea, textarea[data-testid^="tweetTextarea_"]',
  /** high, 2026-05: The choices of a poll, text fields with nothing but a name. */
  pollChoice: 'input[name^="Choice"]',
  /** high, 2025-07: The body of a long-form article; its title is the text field above. */
  article: '[data-testid="composer"][contenteditable="true"], [data-testid="composer"] [contenteditable="true"]',
  /** medium, 2025-07: The sheet that publishes an article names who may read it; a button of it without a name publishes. */
  articlePublish: `:has([data-testid^="audienceControl-"], [data-testid="convoControl"])${textless} ${wordyButton}`,
  /** low, 2026-11: For the day it names nothing any more: a dialog over an article. */
  articlePublishShape: `:is([role="dialog"], [aria-modal="true"])${textless} ${wordyButton}`,
  /** high, 2026-10: One for the modal and the full page, one for inline composers. */
  publish: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  /** high, 2026-10: Holds the tools of the active box and its publish button. */
  toolBar: '[data-testid="toolBar"]',
  /** high, 2025-07: Adds a box to the thread; only Boost and the publish button come after it. */
  addPart: '[data-testid="addButton"]',
  /** high, 2026-01: The modal composer. */
  dialog: '[role="dialog"]',
  /** medium, 2026-10: A published post. */
  post: 'article[data-testid="tweet"]',
  /** medium, 2026-10: The words of a post. */
  postText: '[data-testid="tweetText"]',
  /** medium, 2026-10: Name and handle of a post, linked to the profile. */
  postAuthor: '[data-testid="User-Name"] a[href^="/"]',
  /** medium, 2026-02: The account switcher shows whose account it is: the name of its picture ends in the handle. */
  ownPicture: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
  /** high, 2026-10: Pictures and videos of the draft. */
  attachments: '[data-testid="attachments"]',
}

/** What no policy mends: how far a composer may reach, and what is never watched (named for the popup only). */
export const limits = {
  /** high, 2026-01: A composer does not reach out of its dialog or page column. */
  boundary: '[role="dialog"], main, [role="main"]',
  /** medium, 2026-01: Direct messages, old and new. */
  privateMessage: '[data-testid="dmComposerTextInput"], [data-testid="dm-composer-textarea"]',
  /** low, 2026-01: The search field. */
  search: '[data-testid="SearchBox_Search_Input"]',
}

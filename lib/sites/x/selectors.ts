import type { Selector } from '../selector.ts'

const shipped = { confidence: 'high', seen: '2026-10' } as const

export const selectors = {
  editable: {
    ...shipped,
    css: '[contenteditable="true"][data-testid^="tweetTextarea_"]',
    reason: 'The composer names its box by its place in the thread.',
  },
  plainEditable: {
    css: 'div[data-testid^="tweetTextarea_"] textarea, textarea[data-testid^="tweetTextarea_"]',
    reason: 'The composer falls back to a textarea on mobile.',
    confidence: 'high',
    seen: '2025-07',
  },
  publish: {
    ...shipped,
    css: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
    reason: 'One for the modal and the full page, one for inline composers.',
  },
  toolBar: {
    ...shipped,
    css: '[data-testid="toolBar"]',
    reason: 'Holds the tools of the active box and its publish button.',
  },
  addPart: {
    css: '[data-testid="addButton"]',
    reason: 'Adds a box to the thread; only Boost and the publish button come after it.',
    confidence: 'high',
    seen: '2025-07',
  },
  boundary: {
    css: '[role="dialog"], main, [role="main"]',
    reason: 'A composer does not reach out of its dialog or page column.',
    confidence: 'high',
    seen: '2026-01',
  },
  dialog: { css: '[role="dialog"]', reason: 'The modal composer.', confidence: 'high', seen: '2026-01' },
  post: { css: 'article[data-testid="tweet"]', reason: 'A published post.', confidence: 'medium', seen: '2026-10' },
  postText: { css: '[data-testid="tweetText"]', reason: 'The words of a post.', confidence: 'medium', seen: '2026-10' },
  postAuthor: {
    css: '[data-testid="User-Name"] a[href^="/"]',
    reason: 'Name and handle of a post, linked to the profile.',
    confidence: 'medium',
    seen: '2026-10',
  },
  attachments: { ...shipped, css: '[data-testid="attachments"]', reason: 'Pictures and videos of the draft.' },
  ownAvatar: {
    css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
    reason: 'Ends in the handle of the person who writes.',
    confidence: 'medium',
    seen: '2026-02',
  },
  ownProfile: {
    css: 'a[data-testid="AppTabBar_Profile_Link"]',
    reason: 'Links to the own profile where the account switcher is hidden.',
    confidence: 'medium',
    seen: '2026-02',
  },
  privateMessage: {
    css: '[data-testid="dmComposerTextInput"], [data-testid="dm-composer-textarea"]',
    reason: 'Direct messages, old and new: named for the popup only, never watched.',
    confidence: 'medium',
    seen: '2026-01',
  },
  search: {
    css: '[data-testid="SearchBox_Search_Input"]',
    reason: 'The search field: named for the popup only.',
    confidence: 'low',
    seen: '2026-01',
  },
} satisfies Record<string, Selector>

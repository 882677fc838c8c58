import { type Network, networks } from '../../test/browser/networks.ts'

/** Under the unhappy customer's post of each practice page. */
const answers: Network[] = [
  {
    name: 'x',
    url: 'https://x.com/dana_whitlow/status/1990000000000000001',
    editable: '[data-testid="tweetTextarea_0"]',
    publish: '[data-testid="tweetButtonInline"]',
    surface: 'reply',
  },
  {
    name: 'facebook',
    url: 'https://www.facebook.com/',
    editable:
      '[data-lexical-editor="true"][aria-label^="Comment"], form[role="presentation"] [data-lexical-editor="true"]',
    publish: '#focused-state-composer-submit [role="button"]',
    surface: 'comment-upset',
  },
  {
    name: 'linkedin',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7400000000000000001/',
    editable: '[componentkey^="commentBox-"] .ProseMirror',
    publish: '[componentkey*="commentButtonSection"] button',
    surface: 'comment-kettle',
  },
]

/** Where a draft is written on a network: the box for a new post, or the one below the unhappy customer's post. */
export function placeOf(network: Network['name'], isAnswer: boolean): Network {
  const place = (isAnswer ? answers : networks).find(({ name }) => name === network)
  if (!place) throw new Error(`There is no practice page for ${network}`)
  return place
}

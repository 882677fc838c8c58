import type { Network } from '../check/draft.ts'

/**
 * The selectors of each site that a policy may mend: those that find boxes, and those that only read what stands beside a
 * box that was found. What must stay unread is named in code alone.
 */
export const selectorNames = {
  x: {
    finding: [
      'editable',
      'editableShape',
      'plainEditable',
      'pollChoice',
      'article',
      'articlePublish',
      'articlePublishShape',
      'publish',
      'toolBar',
      'addPart',
    ],
    reading: ['dialog', 'post', 'postText', 'postAuthor', 'ownPicture', 'attachments'],
  },
  facebook: {
    finding: ['editable', 'dialog', 'postForm', 'hiddenSubmit', 'button', 'commentForm', 'commentSubmit'],
    reading: ['article', 'comment', 'message', 'anyWords', 'author', 'audience', 'media', 'suggestions'],
  },
  linkedin: {
    finding: [
      'shareBox',
      'shareView',
      'quill',
      'sharePublish',
      'newEditor',
      'newCompose',
      'wordyButton',
      'pollFields',
      'sideViewDone',
      'composeHost',
      'tiptap',
      'commentBlock',
      'commentShape',
      'comment',
      'commentPublish',
      'oldCommentBlock',
      'oldCommentPublish',
      'articleFields',
      'articleNext',
    ],
    reading: ['replyBlock', 'words', 'author', 'ownPicture', 'shared', 'preview'],
  },
} as const satisfies Record<Network, Record<'finding' | 'reading', readonly string[]>>

/** The names of a site's selectors. */
export type SelectorName<N extends Network> = (typeof selectorNames)[N]['finding' | 'reading'][number]

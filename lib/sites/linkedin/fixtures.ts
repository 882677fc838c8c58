import { draw } from '../../../test/draw.ts'

/** The structure of LinkedIn's compose boxes, old and new pages, for tests. */

const quill = (mark = ''): string => `
  <div class="ql-container"><div class="ql-editor" ${mark} role="textbox" contenteditable="true"><p>Hello</p></div>
    <div class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div>`

const tiptap = `<div data-testid="ui-core-tiptap-text-editor-wrapper">
  <div class="tiptap ProseMirror" contenteditable="true" role="textbox"><p>Hello</p></div></div>`

const shareBox = (
  button = '<button class="share-actions__primary-action"><span>Publiceren</span></button>',
): string => `
  <div data-test-modal-id="sharebox" role="dialog" class="share-box-v2__modal"><button aria-label="Sluiten"></button>
    <button class="share-unified-settings-entry-button"><img data-entity-urn="urn">Iedereen</button>
    <div class="settings"><input type="radio" id="ANYONE"><input type="radio" id="CONNECTIONS_ONLY">
      <button class="share-box-footer__primary-btn">Klaar</button></div>
    ${quill('data-test-ql-editor-contenteditable="true"')}${button}</div>`

const words = (text: string): string => `<div data-testid="expandable-text-box">${text}</div>`
const newComment = (button: string): string => `<div componentkey="commentBox-1">${tiptap}${button}</div>`
const section = '<div componentkey="x-commentButtonSection"><button><span>Reageren</span></button></div>'

export const fixtures = {
  oldPost: shareBox(),
  newComment: `<main><div role="listitem">${words('We are hiring')}${newComment(section)}</div></main>`,
  newCommentAmongOthers: `<main><div role="listitem">${words('We are hiring')}
    <div>${newComment(section)}<div componentkey="replaceableComment_urn">${words('Is it remote?')}</div></div></div></main>`,
  newReply: `<main><div role="listitem">${words('We are hiring')}
    <div componentkey="replaceableComment_urn">${words('Is it remote?')}${newComment('<button type="submit"></button>')}</div></div></main>`,
  oldComment: `<main><div class="feed-shared-update-v2"><div class="update-components-text">We are hiring</div>
    <div class="comments-comment-box"><form>${quill()}<button class="comments-comment-box__submit-button--cr"></button></form></div>
    </div></main>`,
}

/** The post composer of new pages, which lies in an open shadow root. */
export function drawNewPost(): ShadowRoot {
  draw(document.body, `<div id="interop-outlet" data-testid="interop-shadowdom"></div>`)
  const root = (document.getElementById('interop-outlet') as HTMLElement).attachShadow({ mode: 'open' })
  draw(root, shareBox())
  return root
}

/** Boxes that must stay unread. */
export const refused = {
  message: `<div class="msg-form"><div class="msg-form__contenteditable" role="textbox" contenteditable="true"><p>Hi</p></div>
    <button class="msg-form__send-button" type="submit"></button></div>`,
  headline: `<div role="dialog">${tiptap}<button type="submit"></button></div>`,
  editorWithoutShareBox: quill(),
  shareBoxWithoutButton: shareBox(''),
  search: '<div role="search"><input type="search"></div>',
}

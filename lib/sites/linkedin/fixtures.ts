import { draw } from '../../../test/draw.ts'

/** The structure of LinkedIn's compose boxes, old and new pages, for tests; labels are in Dutch, which nobody here reads. */

const quill = `
  <div class="ql-container"><div class="ql-editor" data-test-ql-editor-contenteditable="true" role="textbox" contenteditable="true"><p>Hello</p></div>
    <div class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div>`

const tiptap = `<div data-testid="ui-core-tiptap-text-editor-wrapper">
  <div class="tiptap ProseMirror" contenteditable="true" role="textbox"><p>Hello</p></div></div>`

const modal = (inside: string): string =>
  `<div data-test-modal-id="sharebox" role="dialog" class="share-box-v2__modal"><button aria-label="Sluiten"></button>${inside}</div>`

const post = '<button class="share-actions__primary-action"><span>Publiceren</span></button>'

const shareBox = (carried = '', button = post): string =>
  modal(`<div class="settings">
      <input type="radio" name="audience" id="ANYONE"><input type="radio" name="audience" id="CONNECTIONS_ONLY">
      <button class="share-box-footer__primary-btn">Klaar</button></div>
    <div class="share-creation-state">
      <button class="share-unified-settings-entry-button"><img data-entity-urn="urn">Iedereen</button>
      ${quill}${carried}${button}</div>`)

const sideView = (fields: string): string =>
  modal(`${fields}<button class="share-box-footer__primary-btn"><span>Klaar</span></button>`)

const name = (who: string): string =>
  `<a href="/in/x/"><img alt="portrait"></a><a href="/in/x/"><div>${who}</div><div>Buyer</div></a>`
const words = (text: string): string => `<div data-testid="expandable-text-box">${text}</div>`
const newPost = (inside: string): string =>
  `<main><div role="listitem">${name('Ann')}${words('We are hiring')}${inside}</div></main>`
const section = '<div componentkey="x-commentButtonSection"><button><span>Reageren</span></button></div>'
const newForm = (button = section, key = 'urn:li:activity:1'): string =>
  `<div componentkey="commentBox-${key}">${tiptap}${button}</div>`
const newComment = (inside: string): string =>
  `<div componentkey="replaceableComment_urn:li:comment:(urn:li:activity:1,2)">${inside}</div>`
const question = `${name('Bo')}${words('Is it remote?')}`

const oldName = (css: string, who: string): string =>
  `<span class="${css}"><span aria-hidden="true">${who}</span><span class="visually-hidden">${who}</span></span>`
const oldForm = (css = ''): string => `<div class="comments-comment-box ${css}"><form>${quill}
  <button type="submit" class="comments-comment-box__submit-button--cr"></button></form></div>`
const oldComment = `<article class="comments-comment-entity">${oldName('comments-comment-meta__description-title', 'Bo')}
  <section class="comments-comment-item__main-content"><div class="update-components-text">Is it remote?</div></section></article>`
const oldUpdate = (inside: string): string => `<main><div class="feed-shared-update-v2" data-urn="urn:li:activity:1">
  ${oldName('update-components-actor__title', 'Ann')}<div class="update-components-text">We are hiring</div>${inside}</div></main>`

const shared = `<div class="update-components-mini-update-v2">${oldName('update-components-actor__title', 'Ann')}
  <div class="update-components-text">We are hiring</div></div>`
const pictures = `<div class="share-creation-state__preview-container"><img alt="A kettle"><img alt=""><video></video></div>`

const toNamed = 'tiptap ProseMirror" componentkey="ShareBox_textEditor'
const icon = '<svg></svg>'
const compose = (carried = '', more = ''): string => `
  <dialog open data-testid="dialog"><button aria-label="Sluiten">${icon}</button>
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
      <div role="button" aria-expanded="false">Me ${icon}</div>${tiptap.replace('tiptap ProseMirror', toNamed)}${carried}
      <button aria-label="Media">${icon}</button>${more}<button><span>Plaatsen</span></button></div></dialog>`
const card = (inside: string): string =>
  `<div componentkey="ShareBoxpreviewCard"><button>${icon}</button>${inside}</div>`

/** The same composer with no name at all: neither keys nor classes, and nothing drawn on its buttons. */
const bareCompose = (
  more = '',
  modal = 'dialog open',
  button = '<button type="button"><span>Plaatsen</span></button>',
) => `
  <${modal}><div><p>Me, iedereen</p><button aria-label="Sluiten">✕</button></div><div><div>${tiptap}</div></div>${more}
    <div><button aria-label="Emoji">☺</button>${button}</div></${modal.split(' ')[0]}>`
const roleModal = 'div role="dialog" aria-modal="true"'

const siteHeader = `<header><a href="/feed/"></a><button>Premium proberen</button></header>`
const field = (label: string, text: string): string =>
  `<label>${label} <input type="text" aria-label="${label}" value="${text}"></label>`

const pollFields =
  '<textarea class="polls-detour__question-field">Tea?</textarea><input id="poll-option-1" value="Yes">'
const article = (next = '<button type="submit" class="article-editor-nav__publish"><span>Volgende</span></button>') =>
  `<div class="article-editor-nav">${next}</div><textarea class="article-editor-headline__textarea">Kettles</textarea>
  <div class="article-editor-content"><div class="ProseMirror" role="textbox" contenteditable="true"><p>Hello</p></div></div>`

export const fixtures = {
  oldPost: shareBox(),
  /** A composer whose modal nobody has named yet. */
  postWithoutModal: `<div class="share-creation-state">${quill}${post}</div>`,
  repost: shareBox(shared),
  linkedPost: shareBox(
    '<div class="share-creation-state__preview-container"><a href="https://acme.example/news"><img alt="">News</a></div>',
  ),
  newestPost: compose(),
  /** A post that was scheduled before offers a way back to the list, in words too. */
  newestScheduled: compose('', '<button>Terug</button>'),
  newestRepost: compose(card(`${name('Ann')}${words('We are hiring')}`)),
  newestLinked: compose(card('<a href="https://acme.example/news"><img alt=""><p>News</p></a><img alt="A kettle">')),
  newestPage: compose().replace(/<.?dialog[^>]*>/g, ''),
  barePost: bareCompose(),
  barePostInRole: bareCompose('', roleModal),
  postWithPictures: shareBox(pictures),
  poll: sideView(pollFields),
  pollBeside: shareBox(`<fieldset>${field('Je vraag', 'Tea?')}${field('Keuze 1', 'Yes')}</fieldset>`),
  postWithNamedPoll: modal(`${quill}${pollFields}${post}`),
  article: article(),
  newComment: newPost(newForm()),
  newCommentAmongOthers: newPost(`<div>${newForm()}${newComment(question)}</div>`),
  newReply: newPost(newComment(`${question}${newForm('<button type="submit"></button>')}`)),
  newReplyBeside: newPost(
    `<div>${newForm()}<div>${newComment(question)}${newForm(section, 'urn:li:comment:(urn:li:activity:1,2)')}</div></div>`,
  ),
  newEdit: newPost(newComment(`${name('Me')}<div>${tiptap}<button type="submit">Opslaan</button></div>`)),
  oldComment: oldUpdate(oldForm()),
  oldReply: oldUpdate(
    `${oldForm()}<div class="comments-thread-entity">${oldComment}${oldForm('comments-comment-box--reply')}</div>`,
  ),
}

const bar = '<header><span>Concept</span><button type="button"><span>Volgende</span></button></header>'
/** Title and body of an article, and the words beside it, on pages without a name: known only at /article. */
export const bareArticle = (above = bar): string => `${siteHeader}<div>${above}
  <main><textarea>Kettles</textarea><div><div class="ProseMirror" role="textbox" contenteditable="true"><p>Hello</p></div></div></main></div>`
export const bareArticles = {
  written: bareArticle(),
  aboutToBePublished: `${siteHeader}<div><header><button>Terug</button><button><span>Publiceren</span></button></header>
    <main>${quill}</main></div>`,
}

/** A modal of the post composer on new pages, where it lies in an open shadow root. */
export function drawInterop(html = shareBox()): ShadowRoot {
  draw(document.body, `<div id="interop-outlet" data-testid="interop-shadowdom"></div>`)
  const root = (document.getElementById('interop-outlet') as HTMLElement).attachShadow({ mode: 'open' })
  draw(root, html)
  return root
}

/** Boxes that must stay unread. */
export const refused = {
  message: `<div class="msg-form"><input class="msg-form__subject">
    <div class="msg-form__contenteditable" role="textbox" contenteditable="true"><p>Hi</p></div>
    <button class="msg-form__send-button" type="submit"></button></div>`,
  note: `<div role="dialog"><textarea id="custom-message" name="message">Hi</textarea><button>Verzenden</button></div>`,
  headline: `<div role="dialog">${tiptap}<button type="submit"></button></div>`,
  headlineInModal: bareCompose('', roleModal, '<button type="submit">Opslaan</button>'),
  profileInModal: bareCompose('<input type="text">'),
  messageInModal: bareCompose('<input name="subject">'),
  commentInModal: bareCompose('<div componentkey="x-commentThread"></div>'),
  modalWithoutWords: bareCompose('', 'dialog open', `<button>${icon}</button>`),
  modalWithLabel: bareCompose('', 'dialog open', '<button aria-label="Plaatsen">Plaatsen</button>').replace(
    '<p>Me, iedereen</p>',
    '<button>Me, iedereen</button>',
  ),
  editorWithoutShareBox: quill,
  shareBoxWithoutButton: shareBox('', ''),
  dialogWithoutWords: compose().replace('Plaatsen', icon),
  /** What an event says has no name that could be known again. */
  event: sideView('<textarea>A kettle fair</textarea>'),
  alternativeText: sideView('<textarea class="media-editor-alt-text">A kettle</textarea>'),
  editorInComment: newPost(newComment(tiptap)),
  articleWithoutNext: article(''),
  search: '<div role="search"><input type="search"></div>',
}

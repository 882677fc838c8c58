/** The structure of X's compose boxes, for tests; words and class names that mean nothing are left out. */

const box = (n: number, text = 'Hello'): string => `
  <div data-testid="tweetTextarea_${n}RichTextInputContainer">
    <div data-testid="tweetTextarea_${n}_label"></div>
    <div class="DraftEditor-root"><div class="DraftEditor-editorContainer">
      <div class="public-DraftEditor-content" data-testid="tweetTextarea_${n}" role="textbox" contenteditable="true">
        <div data-contents="true"><div data-block="true"><div class="public-DraftStyleDefault-block">
          <span data-offset-key="a"><span data-text="true">${text}</span></span></div></div></div>
      </div></div></div>
  </div>`

const toolBar = (button: string, more = ''): string => `
  <div data-testid="toolBar"><button data-testid="gifSearchButton"></button><button id="italic"></button>
    <div data-testid="addButton" role="button"></div>${more}<button data-testid="${button}"><span>Post</span></button></div>`

const post = (handle: string, id: number, text: string): string => `
  <article data-testid="tweet"><div data-testid="User-Name"><a href="/${handle}">Name</a></div>
    <div data-testid="tweetText"><span>${text}</span></div><a href="/${handle}/status/${id}"><time></time></a></article>`

const page = (main: string, layer = ''): string => `
  <header role="banner"><div data-testid="SideNav_AccountSwitcher_Button">
    <div data-testid="UserAvatar-Container-maya_writes"></div></div></header>
  <main role="main">${main}</main><div id="layers">${layer}</div>`

const inline = `<div>${box(0)}<div data-testid="attachments"><img alt="A chart"><video></video></div>${toolBar('tweetButtonInline')}</div>`
const modal = (inside: string): string => `<div role="dialog" aria-modal="true"><div>${inside}</div></div>`

const field = (name: string, value: string): string => `<input type="text" name="${name}" value="${value}">`
const body = `<div class="public-DraftEditor-content" data-testid="composer" role="textbox" contenteditable="true">
  <div data-contents="true"><div data-block="true"><span data-text="true">The body</span></div></div></div>`
const sheet = `<div role="dialog"><button data-testid="app-bar-close"></button><button id="back"><svg></svg></button>
  <button id="choice" role="radio" aria-checked="true">Everyone</button><button id="other">Not now</button>
  <label data-testid="audienceControl-everyone"><input type="radio"></label><select data-testid="convoControl"></select>
  <button id="confirm" role="button"><span>Publish</span></button></div>`
const article = (layer = '') =>
  page(
    `<button id="publish">Publish</button><div><div><textarea>The title</textarea></div><div>${body}</div></div>`,
    layer,
  )

export const fixtures = {
  home: page(inline),
  homeWithModal: page(inline, modal(`${box(0, 'In the modal')}${toolBar('tweetButton')}`)),
  thread: page(
    '',
    modal(
      `<div>${box(0, 'One')}</div><div>${box(1, 'Two')}${toolBar('tweetButton')}</div><div>${box(2, 'Three')}</div>`,
    ),
  ),
  replyInline: page(
    `${post('ann', 1, 'The start')}${post('bob', 2, 'My order is late')}${inline}${post('cid', 3, 'Mine too')}`,
  ),
  replyModal: page(inline, modal(`${post('bob', 2, 'My order is late')}${box(0)}${toolBar('tweetButton')}`)),
  quote: page(
    '',
    modal(`${box(0)}<div role="link"><div data-testid="tweetText">Quoted words</div></div>${toolBar('tweetButton')}`),
  ),
  poll: page(
    `<div>${box(0)}<div>${field('Choice1', 'Yes')}${field('Choice2', 'No')}</div>${toolBar('tweetButtonInline')}</div>`,
  ),
  boost: page(`<div>${box(0)}${toolBar('tweetButtonInline', '<button id="boost">Boost</button>')}</div>`),
  mobile: page(
    `<div data-testid="tweetTextarea_0"><textarea>Hello</textarea></div><button data-testid="tweetButton"></button>`,
  ),
}

/** Known only at /compose/articles. */
export const articles = { written: article(), aboutToBePublished: article(sheet) }

/** Boxes that must stay unread. */
export const refused = {
  oldMessage:
    page(`<div data-testid="dmComposerTextInput" class="public-DraftEditor-content" contenteditable="true"></div>
    <button data-testid="dmComposerSendButton"></button>`),
  newMessage: page(
    `<textarea data-testid="dm-composer-textarea"></textarea><button data-testid="dm-composer-send-button"></button>`,
  ),
  search: page(`<form role="search"><input data-testid="SearchBox_Search_Input"></form>${inline}`),
  assistantBesideComposer: page(`<div><div>${box(0, 'Ask the assistant')}</div></div>${inline}`),
  boxWithoutButton: page(box(0)),
  otherLayout: `<div id="new-tweet"><textarea id="new-tweet-text">Hello</textarea><button id="new-tweet-button"></button></div>`,
  articleBodyElsewhere: page(body),
}

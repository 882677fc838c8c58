/** The structure of Facebook's compose boxes, for tests; labels are Vietnamese where they must not matter. */

const editor = (text = 'Hello'): string => `
  <div class="notranslate" contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="…">
    <p dir="auto"><span data-lexical-text="true">${text}</span></p></div><div aria-hidden="true">…</div>`

const button = (label: string, more = ''): string =>
  `<div role="button" tabindex="0" aria-label="${label}" ${more}><span>${label}</span></div>`

const postDialog = (last: string, audience = 'Công khai'): string => `
  <div role="dialog" aria-labelledby="a">${button('Đóng')}<form method="POST">
    <div role="button" aria-label="Chỉnh sửa quyền riêng tư."><img alt="${audience}"></div>
    ${editor()}
    <div role="button" aria-label="Emoji"></div>${button('Thêm', 'aria-haspopup="menu"')}
    ${button(last)}<input type="submit" style="display:none"></form></div>`

const submit = (label: string, disabled = false): string =>
  `<div id="focused-state-composer-submit"><div><div role="button" aria-label="${label}" aria-disabled="${disabled}"></div></div></div>`

const commentForm = (inside = submit('Bình luận')): string =>
  `<form role="presentation">${editor()}<div role="button" aria-label="Emoji"></div>${inside}</form>`

const words = 'The new store opens late and nobody answers the phone'
const post = (inside: string): string => `
  <div role="article"><h3><a role="link" href="/ann">Ann Lee</a></h3>
    <div data-ad-rendering-role="story_message"><div dir="auto">${words}</div></div>${inside}</div>`

export const fixtures = {
  post: postDialog('Đăng'),
  postInSteps: postDialog('Tiếp', 'Bạn bè'),
  comment: post(commentForm()),
  commentAtRest: post(commentForm('')),
  commentDisabled: post(commentForm(submit('Bình luận', true))),
  commentInDialog: `<div role="dialog">${post('')}${commentForm()}</div>`,
  reply: post(
    `<div role="article"><a role="link" href="/bob">Bob Ray</a><div dir="auto">Is it open on Sunday?</div>${commentForm()}</div>`,
  ),
}

/** Boxes that must stay unread. */
export const refused = {
  chat: `<div role="main"></div><div><div aria-label="Chat">${editor()}${button('Gửi')}</div></div>`,
  chatBesidePost: `${post(commentForm())}<div id="chat">${editor()}${button('Gửi')}</div>`,
  dialogWithoutForm: `<div role="dialog">${editor()}${button('Đăng')}</div>`,
  search: '<div role="search"><input type="search"></div>',
}

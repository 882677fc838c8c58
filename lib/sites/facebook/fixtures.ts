/** The structure of Facebook's compose boxes, for tests; labels are Vietnamese where they must not matter. */

const words = 'The new store opens late and nobody answers the phone'

const editor = (text = 'Hello', label = '…'): string => `
  <div class="notranslate" contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="${label}">
    <p dir="auto"><span data-lexical-text="true">${text}</span></p></div><div aria-hidden="true">…</div>`

const button = (label: string, more = ''): string =>
  `<div role="button" tabindex="0" aria-label="${label}" ${more}><span>${label}</span></div>`

const privacy = (audience: string): string =>
  `<div role="button" aria-label="Chỉnh sửa quyền riêng tư."><img alt="${audience}"></div>`

const postDialog = (last: string, head = privacy('Công khai'), below = ''): string => `
  <div role="dialog" aria-labelledby="a">${button('Đóng')}<form method="POST">
    ${head}
    ${editor()}${below}
    <div role="button" aria-label="Emoji"></div>${button('Thêm', 'aria-haspopup="menu"')}
    ${button(last)}<input type="submit" style="display:none"></form></div>`

const submit = (label: string, disabled = false): string =>
  `<div id="focused-state-composer-submit"><div><div role="button" aria-label="${label}" aria-disabled="${disabled}"></div></div></div>`

const commentForm = (inside = submit('Bình luận'), label?: string): string =>
  `<form role="presentation">${editor('Hello', label)}<div role="button" aria-label="Emoji"></div>${inside}</form>`

const post = (inside: string): string => `
  <div role="article"><h3><a role="link" href="/ann">Ann Lee</a></h3>
    <div data-ad-rendering-role="story_message"><div dir="auto">${words}</div></div>${inside}</div>`

const comment = (name: string, said: string, more = ''): string =>
  `<div><div role="article" aria-label="Bình luận của ${name}"><a role="link">${name}</a><div dir="auto">${said}</div></div>${more}</div>`
const asked = 'Is it open on Sunday?'
const replyBelow = `<div>${commentForm('', 'Trả lời Bob Ray…')}</div>`

export const fixtures = {
  post: postDialog('Đăng'),
  postInSteps: postDialog('Tiếp', privacy('Bạn bè')),
  postWithPicture: postDialog('Đăng', privacy('Công khai'), '<img src="blob:https://www.facebook.com/1">'),
  postInGroup: postDialog('Đăng', '<span>Nhóm công khai</span>'),
  share: postDialog(
    'Chia sẻ ngay',
    privacy('Công khai'),
    `<div data-ad-rendering-role="story_message"><div dir="auto">${words}</div></div>`,
  ),
  comment: post(commentForm()),
  commentAtRest: post(commentForm('')),
  commentWithoutForm: post(`<div>${editor()}${submit('Bình luận')}</div>`),
  commentDisabled: post(commentForm(submit('Bình luận', true))),
  commentInDialog: `<div role="dialog">${post('')}${commentForm()}</div>`,
  reply: post(
    `<div role="article"><a role="link" href="/bob">Bob Ray</a><div dir="auto">${asked}</div>${commentForm()}</div>`,
  ),
  replyBelow: post(`${comment('Ann Lee', 'Me too')}${comment('Bob Ray', asked, replyBelow)}${commentForm()}`),
  commentBelow: post(
    `<div>${comment('Ann Lee', 'Me too')}${comment('Bob Ray', asked)}${commentForm('', 'Bình luận với tên Bob Ray')}</div>`,
  ),
  commentBesidePhoto: `<div role="dialog">${comment('Bob Ray', asked)}${commentForm()}</div>`,
  editedComment: post(
    `<div role="article" aria-label="Bình luận của bạn">${commentForm('')}<ul><li>Sửa</li></ul></div>`,
  ),
}

/** Boxes that must stay unread. */
export const refused = {
  chat: `<div role="main"></div><div><div aria-label="Chat">${editor()}${button('Gửi')}</div></div>`,
  chatBesidePost: `${post(commentForm())}<div id="chat">${editor()}${button('Gửi')}</div>`,
  dialogWithoutForm: `<div role="dialog">${editor()}${button('Đăng')}</div>`,
  search: '<div role="search"><input type="search"></div>',
}

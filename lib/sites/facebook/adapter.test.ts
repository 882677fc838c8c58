// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, test } from 'vitest'
import { drawPage } from '../../../test/draw.ts'
import { mend } from '../mend.ts'
import { facebook } from './adapter.ts'
import { fixtures, refused } from './fixtures.ts'

const draw = (html: string, path = '/'): void => drawPage(html, path)

const find = (css: string): HTMLElement => document.querySelector(css) as HTMLElement
const editable = '[data-lexical-editor]'
const box = () => facebook.boxAt(find(editable))
const suggestions = '<ul role="listbox" id="names"><li role="option">Ann</li></ul>'
const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', ...init })

beforeEach(() => draw(''))

describe('a post', () => {
  it('is known by its form, in any language', () => {
    draw(fixtures.post)
    expect(facebook.boxAt(find('[data-lexical-text]'))).toMatchObject({ surface: 'post', composer: find('form') })
    expect(box()?.publishControls()).toEqual([find('[aria-label="Đăng"]')])
  })

  it('is stopped at the first of two steps as well', () => {
    draw(fixtures.postInSteps)
    expect(facebook.boxesFor(find('[aria-label="Tiếp"] span'))).toHaveLength(1)
  })

  it('is published by nothing else in its dialog', () => {
    draw(fixtures.post)
    for (const label of ['Đóng', 'Emoji', 'Thêm']) {
      expect(facebook.boxesFor(find(`[aria-label="${label}"]`))).toEqual([])
    }
  })

  it('takes Ctrl+Enter as publishing, Enter as a new line', () => {
    draw(fixtures.post)
    expect(box()?.publishesOn(press({ ctrlKey: true }))).toBe(true)
    expect(box()?.publishesOn(press({}))).toBe(false)
  })

  it('names the audience where its label is known', () => {
    draw(fixtures.post)
    expect(box()?.context().audience).toBe('public')
    draw(fixtures.postInSteps)
    expect(box()?.context().audience).toBe('connections')
    find('img').setAttribute('alt', 'Friends except: Ann')
    expect(box()?.context()).toEqual({ network: 'facebook', surface: 'post' })
  })

  it('goes to the group where there is no audience to choose, on its page', () => {
    draw(fixtures.postInGroup, '/groups/1')
    expect(box()?.context().audience).toBe('group')
    draw(fixtures.postInGroup, '/')
    expect(box()?.context().audience).toBeUndefined()
    draw(fixtures.postInGroup, '/groups/1')
    find('form [role="button"]').insertAdjacentHTML('beforeend', '<img alt="">')
    expect(box()?.context().audience).toBe('group')
  })

  it('is not watched where nobody can read its editor, though a policy names it', () => {
    draw(fixtures.post.replace('data-lexical-editor="true"', 'data-new-editor'))
    mend(facebook.selectors, { editable: '[data-new-editor]' })
    expect(facebook.boxAt(find('[data-new-editor]'))).toBeNull()
    expect(facebook.boxesFor(find('[aria-label="Đăng"]'))).toEqual([])
    mend(facebook.selectors)
  })

  it('shows what is attached', () => {
    draw(fixtures.postWithPicture)
    expect(box()?.context().media).toEqual([{ kind: 'image' }])
  })

  it('goes out with the page that its window was opened for', () => {
    for (const path of ['/sharer/sharer.php?u=', '/dialog/share?app_id=1&href=', '/v19.0/dialog/share?href=']) {
      draw(fixtures.post, `${path}${encodeURIComponent('https://a.example/tea')}`)
      expect(box()?.context().links).toEqual(['https://a.example/tea'])
    }
    draw(fixtures.post, '/?u=https://a.example/tea')
    expect(box()?.context().links).toBeUndefined()
  })

  it('quotes the post it shares', () => {
    draw(fixtures.share)
    expect(box()).toMatchObject({ surface: 'quote' })
    expect(box()?.context()).toMatchObject({ surface: 'quote', replyTo: { text: expect.stringMatching(/^The new/) } })
  })
})

describe('a comment', () => {
  it('is published by its button, and by Enter before the button is there', () => {
    for (const html of [fixtures.comment, fixtures.commentWithoutForm]) {
      draw(html)
      expect(facebook.boxesFor(find('[aria-label="Bình luận"]'))).toHaveLength(1)
    }
    draw(fixtures.comment)
    expect(facebook.boxesFor(find('[aria-label="Emoji"]'))).toEqual([])
    draw(fixtures.commentAtRest)
    expect(box()?.publishControls()).toEqual([])
    expect(box()?.publishesOn(press({}))).toBe(true)
  })

  it('is not published by a disabled button', () => {
    draw(fixtures.commentDisabled)
    expect(facebook.boxesFor(find('[aria-label="Bình luận"]'))).toEqual([])
  })

  it('is not published by a new line, a composition or a picked suggestion', () => {
    draw(fixtures.comment)
    for (const init of [{ shiftKey: true }, { altKey: true }, { isComposing: true }, { keyCode: 229 }]) {
      expect(box()?.publishesOn(press(init))).toBe(false)
    }
    document.body.insertAdjacentHTML('beforeend', suggestions)
    expect(box()?.publishesOn(press({}))).toBe(false)
  })

  it('is published by Enter while a list is open that is not its own', () => {
    draw(fixtures.comment)
    document.body.insertAdjacentHTML('beforeend', suggestions)
    const list = find('[role="listbox"]')
    list.getBoundingClientRect = () => new DOMRect(0, 400, 200, 100)
    expect(box()?.publishesOn(press({}))).toBe(true)
    find(editable).setAttribute('aria-controls', 'names')
    expect(box()?.publishesOn(press({}))).toBe(false)
    find(editable).removeAttribute('aria-controls')
    list.getBoundingClientRect = () => new DOMRect(0, 0, 200, 100)
    document.body.insertAdjacentHTML('beforeend', '<input role="combobox" aria-controls="names">')
    expect(box()?.publishesOn(press({}))).toBe(true)
  })

  it('knows the post it stands under', () => {
    for (const html of [fixtures.comment, fixtures.commentInDialog]) {
      draw(html)
      expect(box()?.context()).toEqual({
        network: 'facebook',
        surface: 'comment',
        replyTo: { text: 'The new store opens late and nobody answers the phone', author: 'Ann Lee' },
      })
    }
  })

  it('knows the comment it answers, in it or below it', () => {
    for (const html of [fixtures.reply, fixtures.replyBelow]) {
      draw(html)
      expect(box()?.context()).toMatchObject({
        surface: 'reply',
        replyTo: { text: 'Is it open on Sunday?', author: 'Bob Ray' },
      })
    }
  })

  it('does not take the last comment for what it answers', () => {
    draw(fixtures.commentBelow)
    expect(box()?.context()).toMatchObject({ surface: 'comment', replyTo: { author: 'Ann Lee' } })
    draw(fixtures.commentBesidePhoto)
    expect(box()?.context()).toEqual({ network: 'facebook', surface: 'comment' })
  })

  it('is an edit in the place of its own words', () => {
    draw(fixtures.editedComment)
    expect(box()?.context()).toMatchObject({ surface: 'edit', replyTo: { author: 'Ann Lee' } })
    expect(box()?.publishesOn(press({}))).toBe(true)
  })
})

describe('a chat', () => {
  it('is never watched, beside a post or on its own page', () => {
    draw(refused.chatBesidePost)
    expect(facebook.boxAt(find(`#chat ${editable}`))).toBeNull()
    expect(facebook.boxesFor(find('#chat [role="button"]'))).toEqual([])
    draw(fixtures.comment, '/messages/t/1')
    expect(box()).toBeNull()
  })

  it('is named in the survey', () => {
    draw(refused.chat)
    expect(facebook.survey()).toEqual([expect.objectContaining({ state: 'refused', reason: 'private-message' })])
  })
})

test('a comment that nothing publishes any more is not taken for a chat', () => {
  draw(fixtures.commentWithoutForm.replace('focused-state-composer-submit', 'renamed'))
  expect(facebook.survey()).toEqual([expect.objectContaining({ state: 'refused', reason: 'no-publish-control' })])
})

describe('a story', () => {
  it('is said to be one we do not know', () => {
    draw('<div role="main"><div contenteditable="true" role="textbox"></div></div>', '/stories/create')
    expect(facebook.survey()).toEqual([expect.objectContaining({ state: 'refused', reason: 'not-supported' })])
  })
})

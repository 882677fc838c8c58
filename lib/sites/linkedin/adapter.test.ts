// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { draw as drawInto, drawPage } from '../../../test/draw.ts'
import { linkedin } from './adapter.ts'
import { drawNewPost, fixtures, refused } from './fixtures.ts'

const draw = (html: string, path = '/feed/'): void => drawPage(html, path)

const find = (css: string, root: ParentNode = document): HTMLElement => root.querySelector(css) as HTMLElement
const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', ...init })

beforeEach(() => draw(''))

describe('a post', () => {
  it('is found in the open shadow root of new pages, from inside the editor', () => {
    const root = drawNewPost()
    const box = linkedin.boxAt(find('.ql-editor p', root))
    expect(box).toMatchObject({ editable: find('.ql-editor', root), root, surface: 'post' })
    expect(box?.composer).toBe(find('[role="dialog"]', root))
    expect(linkedin.boxesFor(find('.share-actions__primary-action span', root))).toHaveLength(1)
    expect(linkedin.roots()).toEqual([document, root])
  })

  it('is found in the document of old pages', () => {
    draw(fixtures.oldPost)
    expect(linkedin.boxAt(find('.ql-editor'))).toMatchObject({ root: document, surface: 'post' })
    expect(linkedin.roots()).toEqual([document])
  })

  it('is not the hidden paste catcher beside it', () => {
    draw(fixtures.oldPost)
    expect(linkedin.boxAt(find('.ql-clipboard'))).toBeNull()
  })

  it('is published by its primary action only, when that is enabled', () => {
    draw(fixtures.oldPost)
    expect(linkedin.boxesFor(find('.share-unified-settings-entry-button'))).toEqual([])
    find('.share-actions__primary-action').setAttribute('disabled', '')
    expect(linkedin.boxesFor(find('.share-actions__primary-action'))).toEqual([])
  })

  it('knows the audience once the person has chosen and confirmed one', () => {
    const root = drawNewPost()
    const box = linkedin.boxAt(find('.ql-editor', root))
    expect(box?.context().audience).toBeUndefined()
    find('#CONNECTIONS_ONLY', root).click()
    expect(box?.context().audience).toBeUndefined()
    find('.share-box-footer__primary-btn', root).click()
    expect(box?.context().audience).toBe('connections')
  })
})

describe('a comment', () => {
  it('is known by its block on new pages, with the post it belongs to', () => {
    draw(fixtures.newComment)
    const box = linkedin.boxAt(find('.tiptap p'))
    expect(box?.context()).toEqual({ network: 'linkedin', surface: 'comment', replyTo: { text: 'We are hiring' } })
    expect(linkedin.boxesFor(find('button span'))).toHaveLength(1)
  })

  it('answers the post, not the comment of somebody else beside it', () => {
    draw(fixtures.newCommentAmongOthers)
    expect(linkedin.boxAt(find('.tiptap'))?.context().replyTo).toEqual({ text: 'We are hiring' })
  })

  it('answers the comment it stands in', () => {
    draw(fixtures.newReply)
    expect(linkedin.boxAt(find('.tiptap'))?.context()).toMatchObject({
      surface: 'reply',
      replyTo: { text: 'Is it remote?' },
    })
  })

  it('is known by its block on old pages, before its button is there', () => {
    draw(fixtures.oldComment)
    find('button').remove()
    const box = linkedin.boxAt(find('.ql-editor'))
    expect(box?.context()).toMatchObject({ surface: 'comment', replyTo: { text: 'We are hiring' } })
    expect(box?.publishControls()).toEqual([])
  })

  it('takes Enter as a new line, Ctrl+Enter as publishing', () => {
    draw(fixtures.newComment)
    const box = linkedin.boxAt(find('.tiptap'))
    expect(box?.publishesOn(press({}))).toBe(false)
    expect(box?.publishesOn(press({ ctrlKey: true }))).toBe(true)
    expect(box?.publishesOn(press({ ctrlKey: true, isComposing: true }))).toBe(false)
  })
})

describe('the survey', () => {
  it.each([
    ['message', '/feed/', 'private-message'],
    ['headline', '/in/maya/', 'profile-field'],
    ['editorWithoutShareBox', '/feed/', 'no-publish-control'],
    ['search', '/feed/', 'search'],
  ] as const)('says why it refuses: %s', (name, path, reason) => {
    draw(refused[name], path)
    expect(linkedin.survey()).toEqual([expect.objectContaining({ state: 'refused', reason })])
  })

  it('takes a note to a new contact for the private message it is', () => {
    const root = drawNewPost()
    drawInto(root, '<textarea></textarea>')
    expect(linkedin.survey()).toEqual([expect.objectContaining({ state: 'refused', reason: 'private-message' })])
  })
})

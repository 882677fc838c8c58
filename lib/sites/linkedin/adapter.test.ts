// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { drawPage } from '../../../test/draw.ts'
import type { Box } from '../site.ts'
import { linkedin } from './adapter.ts'
import { bareArticle, bareArticles, drawInterop, fixtures, refused } from './fixtures.ts'

const draw = (html: string, path = '/feed/'): void => drawPage(html, path)

const find = (css: string, root: ParentNode = document): HTMLElement => root.querySelector(css) as HTMLElement
const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', ...init })
const boxAt = (css: string, root?: ParentNode): Box => linkedin.boxAt(find(css, root)) as Box
const editablesOf = (boxes: Box[]) => boxes.map(({ editable }) => editable)

beforeEach(() => draw(''))

describe('a post', () => {
  it('is found in the open shadow root of new pages, from inside the editor', () => {
    const root = drawInterop()
    const box = boxAt('.ql-editor p', root)
    expect(box).toMatchObject({ editable: find('.ql-editor', root), root, surface: 'post' })
    expect(box.composer).toBe(find('[role="dialog"]', root))
    expect(linkedin.boxesFor(find('.share-actions__primary-action span', root))).toHaveLength(1)
    expect(linkedin.roots()).toEqual([document, root])
  })

  it('is found in the document of old pages', () => {
    draw(fixtures.oldPost)
    expect(boxAt('.ql-editor')).toMatchObject({ root: document, surface: 'post', composer: find('[role="dialog"]') })
    expect(linkedin.roots()).toEqual([document])
  })

  it('is not the hidden paste catcher beside it', () => {
    draw(fixtures.oldPost)
    expect(linkedin.boxAt(find('.ql-clipboard'))).toBeNull()
  })

  it('is published by its primary action only, when that is enabled', () => {
    draw(fixtures.oldPost)
    expect(linkedin.boxesFor(find('.share-unified-settings-entry-button'))).toEqual([])
    expect(linkedin.boxesFor(find('.share-box-footer__primary-btn'))).toEqual([])
    find('.share-actions__primary-action').setAttribute('disabled', '')
    expect(linkedin.boxesFor(find('.share-actions__primary-action'))).toEqual([])
  })

  it.each(['newestPost', 'newestScheduled', 'newestPage', 'barePost', 'barePostInRole'] as const)(
    'is found in the composer that new pages have of their own, with the last of its buttons that say a word: %s',
    (name) => {
      draw(fixtures[name], '/sharing/compose')
      const box = boxAt('.tiptap p')
      const buttons = [...document.querySelectorAll('button')]
      expect(box).toMatchObject({ editable: find('.tiptap'), root: document, surface: 'post' })
      expect(box.publishControls()).toEqual([buttons.at(-1)])
      expect(buttons.filter((button) => linkedin.boxesFor(button).length > 0)).toEqual([buttons.at(-1)])
    },
  )

  it('says when nothing but its structure was known', () => {
    draw(fixtures.barePost)
    expect(boxAt('.tiptap').byStructure).toBe(true)
    draw(fixtures.newestPost)
    expect(boxAt('.tiptap').byStructure).toBe(false)
  })

  it.each(['barePost', 'barePostInRole'] as const)('is not known by its structure on a profile: %s', (name) => {
    draw(fixtures[name], '/in/maya/edit/forms/intro/new/')
    expect(linkedin.boxAt(find('.tiptap'))).toBeNull()
    expect(linkedin.boxesFor(find('button:last-child'))).toEqual([])
  })

  it('is published by a button that is shown, whatever is hidden behind it', () => {
    draw(fixtures.newestPost)
    const publish = [...document.querySelectorAll('button')].at(-1) as HTMLElement
    publish.insertAdjacentHTML('afterend', '<button style="display:none">Opnieuw</button>')
    expect(boxAt('.tiptap p').publishControls()).toEqual([publish])
    expect(linkedin.boxesFor(publish)).toHaveLength(1)
  })

  it('names the member that the page is drawn for', () => {
    draw(`<img class="global-nav__me-photo" alt="Maya Lind">${fixtures.oldPost}`)
    expect(boxAt('.ql-editor').context().author).toEqual({ handle: 'Maya Lind' })
  })

  it('carries its pictures and videos, with the alternative text that is there', () => {
    draw(fixtures.postWithPictures)
    expect(boxAt('.ql-editor').context().media).toEqual([
      { kind: 'image', alt: 'A kettle' },
      { kind: 'image', alt: '' },
      { kind: 'video' },
    ])
  })

  it.each(['repost', 'newestRepost'] as const)('quotes the post that it passes on: %s', (name) => {
    draw(fixtures[name])
    const replyTo = { text: 'We are hiring', author: 'Ann' }
    expect(boxAt('.ql-editor, .tiptap').context()).toMatchObject({ surface: 'quote', replyTo })
  })

  it.each([
    ['linkedPost', []],
    ['newestLinked', [{ kind: 'image', alt: 'A kettle' }]],
  ] as const)('carries the link of its card, whose picture is not its own: %s', (name, media) => {
    draw(fixtures[name])
    expect(boxAt('.ql-editor, .tiptap').context()).toMatchObject({ links: ['https://acme.example/news'], media })
  })
})

describe('the audience of a post', () => {
  const choose = (id: string, root: ParentNode) => {
    find(`#${id}`, root).click()
    find('.share-box-footer__primary-btn', root).click()
  }

  it.each(['new', 'old'])('is known on %s pages once the person has confirmed one', (pages) => {
    if (pages === 'old') draw(fixtures.oldPost)
    const root = pages === 'old' ? document : drawInterop()
    const box = boxAt('.ql-editor', root)
    expect(box.context().audience).toBeUndefined()
    find('#CONNECTIONS_ONLY', root).click()
    expect(box.context().audience).toBeUndefined()
    choose('CONNECTIONS_ONLY', root)
    expect(box.context().audience).toBe('connections')
    choose('ANYONE', root)
    expect(box.context().audience).toBe('public')
  })

  it('is known where it was confirmed in a dialog over the composer', () => {
    const root = drawInterop()
    const box = boxAt('.ql-editor', root)
    const settings = find('.settings', root)
    root.append(settings)
    choose('CONNECTIONS_ONLY', root)
    settings.remove()
    expect(box.context().audience).toBe('connections')
  })

  it("is the group on a group's page", () => {
    draw(fixtures.oldPost, '/groups/41/')
    expect(boxAt('.ql-editor').context().audience).toBe('group')
  })
})

describe('a poll', () => {
  it('is looked at as a whole before the view that holds its words is left', () => {
    draw(fixtures.poll)
    const boxes = linkedin.boxesFor(find('.share-box-footer__primary-btn span'))
    expect(editablesOf(boxes)).toEqual([find('textarea'), find('input')])
    expect(boxes[0]).toMatchObject({ surface: 'post' })
  })
})

describe('a poll beside the words of a post', () => {
  it.each(['new', 'old'])('is one draft with them, whatever its fields are called, on %s pages', (pages) => {
    if (pages === 'old') draw(fixtures.pollBeside)
    const root = pages === 'old' ? document : drawInterop(fixtures.pollBeside)
    const parts = [find('.ql-editor', root), ...root.querySelectorAll<HTMLElement>('input[type="text"]')]
    expect(editablesOf(linkedin.boxesFor(find('.share-actions__primary-action', root)))).toEqual(parts)
    expect(parts.map((part) => linkedin.boxAt(part)?.publishControls())).toEqual(
      parts.map(() => [find('.share-actions__primary-action', root)]),
    )
  })

  it('is one draft with them by the names of its fields, too', () => {
    draw(fixtures.postWithNamedPoll)
    const boxes = linkedin.boxesFor(find('.share-actions__primary-action'))
    expect(editablesOf(boxes)).toEqual([find('.ql-editor'), find('textarea'), find('#poll-option-1')])
  })

  it('is not checked without them', () => {
    draw(fixtures.pollBeside)
    find('.ql-editor').classList.remove('ql-editor')
    expect(linkedin.boxAt(find('input[type="text"]'))).toBeNull()
    expect(linkedin.boxesFor(find('.share-actions__primary-action'))).toEqual([])
  })
})

describe('an article without a name', () => {
  const next = () => find('main').previousElementSibling?.lastElementChild as Element

  it.each(['/article/new/', '/article/edit/7/'])('is its title and its body at %s', (path) => {
    draw(bareArticles.written, path)
    const boxes = linkedin.boxesFor(next())
    expect(editablesOf(boxes)).toEqual([find('textarea'), find('.ProseMirror')])
    expect(boxes[0]).toMatchObject({ surface: 'article', byStructure: true })
    expect(boxAt('.ProseMirror p').publishControls()).toEqual([next()])
    next().setAttribute('disabled', '')
    expect(linkedin.boxesFor(next())).toEqual([])
  })

  it('is the words beside it, on the page that publishes it', () => {
    draw(bareArticles.aboutToBePublished, '/article/edit/7/')
    expect(editablesOf(linkedin.boxesFor(next()))).toEqual([find('.ql-editor')])
    expect(boxAt('.ql-editor')).toMatchObject({ surface: 'post', byStructure: true })
    expect(linkedin.boxesFor(find('header + main').previousElementSibling?.firstElementChild as Element)).toEqual([])
  })

  it.each([
    ['at another address', '/feed/', undefined],
    ['without its bar', '/article/new/', ''],
    ['without a button', '/article/new/', '<header><span>Concept</span></header>'],
    [
      'under buttons with pictures',
      '/article/new/',
      '<header><button>Beheren</button><button><svg></svg></button></header>',
    ],
  ])('is not checked %s', (_what, path, above) => {
    draw(bareArticle(above), path)
    expect([find('textarea'), find('.ProseMirror')].map((el) => linkedin.boxAt(el))).toEqual([null, null])
    expect([...document.querySelectorAll('button')].flatMap((el) => linkedin.boxesFor(el))).toEqual([])
  })
})

describe('an article', () => {
  it('is its title and its body, looked at together at "Next"', () => {
    draw(fixtures.article, '/article/new/')
    const boxes = linkedin.boxesFor(find('.article-editor-nav__publish span'))
    expect(editablesOf(boxes)).toEqual([find('textarea'), find('.ProseMirror')])
    expect(boxes.map(({ surface }) => surface)).toEqual(['article', 'article'])
  })

  it('is not published by a key', () => {
    draw(fixtures.article, '/article/new/')
    expect(boxAt('.ProseMirror').publishesOn(press({ ctrlKey: true }))).toBe(false)
  })

  it('leaves the words beside it to the composer over it', () => {
    draw(fixtures.article + fixtures.oldPost, '/article/new/')
    expect(editablesOf(linkedin.boxesFor(find('.share-actions__primary-action')))).toEqual([find('.ql-editor')])
  })
})

describe('a comment', () => {
  const page = 'https://www.linkedin.com/feed/update/urn:li:activity:1/'

  it.each(['newComment', 'newCommentAmongOthers', 'newEdit', 'oldComment'] as const)(
    'answers the post, by whom it is: %s',
    (name) => {
      draw(fixtures[name])
      const replyTo = { text: 'We are hiring', author: 'Ann', link: page }
      expect(boxAt('.tiptap p, .ql-editor p').context()).toEqual({ network: 'linkedin', surface: 'comment', replyTo })
    },
  )

  it.each([
    ['newReply', '.tiptap'],
    ['newReplyBeside', '[componentkey^="replaceableComment_"] + * .tiptap'],
    ['oldReply', '.comments-comment-box--reply .ql-editor'],
  ] as const)('answers the comment it stands in or beside, by whom it is: %s', (name, css) => {
    draw(fixtures[name])
    const replyTo = { text: 'Is it remote?', author: 'Bo', link: page }
    expect(boxAt(css).context()).toEqual({ network: 'linkedin', surface: 'reply', replyTo })
  })

  it('answers nothing that is known where the words of its comment have no name: the words of the post are another’s', () => {
    draw(fixtures.newReply)
    find('[componentkey^="replaceableComment_"] [data-testid]').removeAttribute('data-testid')
    expect(boxAt('.tiptap').context()).toEqual({ network: 'linkedin', surface: 'reply' })
  })

  it.each([
    ['newComment', '[componentkey*="commentButtonSection"] button span'],
    ['newReply', '[type="submit"]'],
    ['newEdit', '[type="submit"]'],
    ['oldComment', '[type="submit"]'],
  ] as const)('is published by its own button: %s', (name, css) => {
    draw(fixtures[name])
    expect(linkedin.boxesFor(find(css))).toHaveLength(1)
  })

  it('is one of two that are open at once', () => {
    draw(fixtures.newReplyBeside)
    const [comment, reply] = document.querySelectorAll('.tiptap')
    const [first, second] = document.querySelectorAll('button')
    expect(editablesOf(linkedin.boxesFor(first as Element))).toEqual([comment])
    expect(editablesOf(linkedin.boxesFor(second as Element))).toEqual([reply])
  })

  it('is known by its form before its button is there, as long as nobody has written in it', () => {
    draw(fixtures.oldComment)
    find('button').remove()
    expect(linkedin.boxAt(find('.ql-editor'))).toBeNull()
    find('.ql-editor p').textContent = ''
    expect(boxAt('.ql-editor').publishControls()).toEqual([])
  })

  it('takes Enter as a new line, Ctrl+Enter as publishing', () => {
    draw(fixtures.newComment)
    const box = boxAt('.tiptap')
    expect(box.publishesOn(press({}))).toBe(false)
    expect(box.publishesOn(press({ ctrlKey: true }))).toBe(true)
    expect(box.publishesOn(press({ ctrlKey: true, isComposing: true }))).toBe(false)
  })
})

describe('the survey', () => {
  it.each([
    ['message', '/feed/', 'private-message'],
    ['note', '/in/maya/', 'private-message'],
    ['headline', '/in/maya/', 'profile-field'],
    ['editorWithoutShareBox', '/feed/', 'no-publish-control'],
    ['event', '/feed/', 'not-supported'],
    ['alternativeText', '/feed/', 'not-supported'],
    ['messageInModal', '/feed/', 'no-publish-control'],
    ['headlineInModal', '/in/maya/', 'profile-field'],
    ['profileInModal', '/in/maya/', 'profile-field'],
    ['search', '/feed/', 'search'],
  ] as const)('says why it refuses: %s', (name, path, reason) => {
    draw(refused[name], path)
    expect(linkedin.survey()).toEqual([expect.objectContaining({ state: 'refused', reason })])
  })

  it('does not take what may be the post composer, with its name gone, for a field of the profile', () => {
    draw(fixtures.barePost, '/in/maya/')
    expect(linkedin.survey()).toEqual([expect.objectContaining({ state: 'refused', reason: 'no-publish-control' })])
  })

  it('counts a box once though the feed holds hidden copies of its post', () => {
    draw(`${fixtures.newComment}<div style="display: none">${fixtures.newComment}</div>`)
    expect(linkedin.survey().map(({ state }) => state)).toEqual(['watched'])
  })

  it('takes a note to a new contact for the private message it is, on new pages too', () => {
    drawInterop('<textarea></textarea>')
    expect(linkedin.survey()).toEqual([expect.objectContaining({ state: 'refused', reason: 'private-message' })])
  })

  it('does not take a field of the composer for such a note', () => {
    drawInterop(refused.event)
    expect(linkedin.survey()).toEqual([expect.objectContaining({ state: 'refused', reason: 'not-supported' })])
  })
})

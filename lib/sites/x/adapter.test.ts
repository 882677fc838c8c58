// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { drawPage } from '../../../test/draw.ts'
import { x } from './adapter.ts'
import { articles, fixtures, refused } from './fixtures.ts'

const draw = (html: string, path = '/home'): void => drawPage(html, path)

const find = (css: string): HTMLElement => document.querySelector(css) as HTMLElement
const inDialog = (css: string): HTMLElement => find(`[role="dialog"] ${css}`)
const editable = '[contenteditable="true"]'
const textsOf = (control: Element) => x.boxesFor(control).map((box) => box.editable.textContent?.trim())
const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', ...init })

beforeEach(() => draw(''))

describe('a box', () => {
  it('is found from inside the editor, with the smallest block around it and its button', () => {
    draw(fixtures.home)
    const box = x.boxAt(find('[data-text]'))
    expect(box?.editable).toBe(find(editable))
    expect(box?.composer).toBe(find('main > div'))
    expect(box?.publishControls()).toEqual([find('[data-testid="tweetButtonInline"]')])
    expect(box?.surface).toBe('post')
  })

  it('belongs to the button of its own composer when a modal lies over the page', () => {
    draw(fixtures.homeWithModal)
    expect(textsOf(inDialog('[data-testid="tweetButton"] span'))).toEqual(['In the modal'])
    expect(textsOf(find('[data-testid="tweetButtonInline"]'))).toEqual(['Hello'])
  })

  it('is not an assistant that uses the same name beside a composer', () => {
    draw(refused.assistantBesideComposer)
    const [assistant, own] = document.querySelectorAll(editable)
    expect(x.boxAt(assistant as Element)).toBeNull()
    expect(x.boxAt(own as Element)?.editable).toBe(own)
  })

  it('is a textarea on mobile', () => {
    draw(fixtures.mobile)
    expect(x.boxAt(find('textarea'))?.surface).toBe('post')
  })

  it('is a textarea on mobile, too, whose name is that of its label', () => {
    draw(fixtures.mobile)
    find('[data-testid="tweetTextarea_0"]').setAttribute('data-testid', 'tweetTextarea_0_label')
    expect(x.boxAt(find('textarea'))?.surface).toBe('post')
  })
})

describe('a thread', () => {
  it('is published whole by its one button, in order', () => {
    draw(fixtures.thread)
    expect(textsOf(find('[data-testid="tweetButton"]'))).toEqual(['One', 'Two', 'Three'])
    expect(x.boxAt(find('[data-testid="tweetTextarea_2"]'))?.surface).toBe('thread')
  })

  it('finds the button again when the site has made a new one', () => {
    draw(fixtures.thread)
    const box = x.boxAt(find(editable))
    const old = find('[data-testid="tweetButton"]')
    const renewed = old.cloneNode(true) as HTMLElement
    old.replaceWith(renewed)
    expect(box?.publishControls()).toEqual([renewed])
  })
})

describe('a poll', () => {
  it('is published with its choices, which are boxes of their own', () => {
    draw(fixtures.poll)
    const parts = x.boxesFor(find('[data-testid="tweetButtonInline"]')).map((box) => box.editable)
    expect(parts).toEqual([find(editable), find('[name="Choice1"]'), find('[name="Choice2"]')])
    expect(x.boxAt(find('[name="Choice2"]'))?.surface).toBe('post')
  })

  it('has its choices between the box and the button, whatever they are called', () => {
    draw(`<form role="search"><input type="text"></form>${fixtures.poll.replaceAll('Choice', 'option')}`)
    const parts = x.boxesFor(find('[data-testid="tweetButtonInline"]'))
    const found = parts.map((box) => [box.editable, box.byStructure])
    expect(found).toEqual([
      [find(editable), false],
      [find('[name="option1"]'), true],
      [find('[name="option2"]'), true],
    ])
  })
})

describe('an article', () => {
  const path = '/compose/articles/edit/1'
  const parts = () => [find('textarea'), find(editable)]

  it('is its title and its body, wherever the person is in it', () => {
    draw(articles.written, path)
    for (const part of parts()) expect(x.boxAt(part)).toMatchObject({ editable: part, surface: 'article' })
    expect(x.boxAt(find('[data-text]'))?.publishControls()).toEqual([])
  })

  it('is published whole, by a button without a name in its sheet', () => {
    draw(articles.aboutToBePublished, path)
    expect(x.boxesFor(find('#confirm span')).map((box) => box.editable)).toEqual(parts())
    for (const css of ['#publish', '[data-testid="app-bar-close"]', '[data-testid="convoControl"]', '#back', '#choice'])
      expect(x.boxesFor(find(css))).toEqual([])
    expect(x.boxAt(find(editable))?.publishControls()).toEqual([find('#other'), find('#confirm')])
  })

  it('is published by a button with words of what lies over it, whatever that names', () => {
    draw(articles.aboutToBePublished, path)
    for (const el of document.querySelectorAll('#layers [data-testid]')) el.removeAttribute('data-testid')
    expect(x.boxesFor(find('#confirm span'))).toHaveLength(2)
    expect(x.boxesFor(find('#back'))).toEqual([])
  })

  it('is published in a sheet of which nothing says that it is one, too', () => {
    draw(articles.aboutToBePublished, path)
    const sheet = find('#layers [role="dialog"]')
    for (const name of ['role', 'aria-modal']) sheet.removeAttribute(name)
    document.body.append(sheet)
    expect(x.boxesFor(find('#confirm span'))).toHaveLength(2)
  })

  it('is not published by what lies at the edge of the page', () => {
    draw(articles.written, path)
    find('#layers').innerHTML = '<div><button aria-label="Open Grok" id="grok">Grok</button></div>'
    expect(x.boxesFor(find('#grok'))).toEqual([])
  })

  it('is not published by what asks for other words over it', () => {
    draw(articles.written, path)
    find('#layers').innerHTML = '<div role="dialog"><input type="url"><button id="add">Add the link</button></div>'
    expect(x.boxesFor(find('#add'))).toEqual([])
  })

  it('is published by no key', () => {
    draw(articles.aboutToBePublished, path)
    expect(x.boxAt(find(editable))?.publishesOn(press({ ctrlKey: true }))).toBe(false)
  })

  it('is known by its address as well', () => {
    draw(articles.aboutToBePublished, '/home')
    expect(x.boxAt(find(editable))).toBeNull()
    expect(x.boxesFor(find('#confirm'))).toEqual([])
  })
})

describe('the publish press', () => {
  it('counts nothing but publish controls', () => {
    draw(fixtures.home)
    for (const css of ['#italic', '[data-testid="addButton"]', 'main', editable])
      expect(x.boxesFor(find(css))).toEqual([])
  })

  it('counts nothing while the button is disabled', () => {
    draw(fixtures.home)
    find('[data-testid="tweetButtonInline"]').setAttribute('aria-disabled', 'true')
    expect(x.boxesFor(find('[data-testid="tweetButtonInline"]'))).toEqual([])
  })

  it('counts the unnamed Boost button beside it', () => {
    draw(fixtures.boost)
    expect(x.boxesFor(find('#boost'))).toHaveLength(1)
    expect(x.boxAt(find(editable))?.publishControls()).toContain(find('#boost'))
  })

  it('is Ctrl or Command with Enter, never the Enter of a composition', () => {
    draw(fixtures.home)
    const box = x.boxAt(find(editable))
    expect(box?.publishesOn(press({ ctrlKey: true }))).toBe(true)
    expect(box?.publishesOn(press({ metaKey: true }))).toBe(true)
    expect(box?.publishesOn(press({}))).toBe(false)
    expect(box?.publishesOn(press({ ctrlKey: true, isComposing: true }))).toBe(false)
    expect(box?.publishesOn(press({ ctrlKey: true, keyCode: 229 }))).toBe(false)
  })
})

describe('what the page shows beside the box', () => {
  it('names the media and the account that writes', () => {
    draw(fixtures.home)
    expect(x.boxAt(find(editable))?.context()).toEqual({
      network: 'x',
      surface: 'post',
      author: { handle: 'maya_writes' },
      media: [{ kind: 'image', alt: 'A chart' }, { kind: 'video' }],
    })
  })

  it("quotes the post a reply answers on that post's page", () => {
    draw(fixtures.replyInline, '/bob/status/2')
    const context = x.boxAt(find(editable))?.context()
    const replyTo = { text: 'My order is late', author: 'bob', link: `${location.origin}/bob/status/2` }
    expect(context).toMatchObject({ surface: 'reply', replyTo })
  })

  it('quotes the post above the box in the reply modal', () => {
    draw(fixtures.replyModal)
    const context = x.boxAt(inDialog(editable))?.context()
    const replyTo = { text: 'My order is late', author: 'bob', link: `${location.origin}/bob/status/2` }
    expect(context).toMatchObject({ surface: 'reply', replyTo })
  })

  it.each(['https://evil.example/bob/status/2', 'javascript:"/bob/status/2"', '/i/../bob%2f/status/2'])(
    'knows no address of the post by a link to another place: %s',
    (href) => {
      draw(fixtures.replyModal.replaceAll('/bob/status/2', href))
      expect(x.boxAt(inDialog(editable))?.context().replyTo?.link).toBeUndefined()
    },
  )

  it('knows a quote by the post below the box', () => {
    draw(fixtures.quote)
    expect(x.boxAt(find(editable))?.context()).toMatchObject({ surface: 'quote', replyTo: { text: 'Quoted words' } })
  })
})

describe('the survey', () => {
  it.each([
    ['oldMessage', 'private-message'],
    ['newMessage', 'private-message'],
    ['search', 'search'],
    ['boxWithoutButton', 'no-publish-control'],
    ['otherLayout', 'no-publish-control'],
  ] as const)('says why it refuses: %s, %s', (name, reason) => {
    draw(refused[name])
    expect(x.survey()).toContainEqual(expect.objectContaining({ state: 'refused', reason }))
  })
})

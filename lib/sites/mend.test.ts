// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { drawPage } from '../../test/draw.ts'
import { unfitness } from '../policy/unfit-selectors.ts'
import { facebook } from './facebook/adapter.ts'
import { refused as facebookRefused } from './facebook/fixtures.ts'
import { linkedin } from './linkedin/adapter.ts'
import { refused as linkedinRefused } from './linkedin/fixtures.ts'
import { mend } from './mend.ts'
import { x } from './x/adapter.ts'
import { fixtures, refused as xRefused } from './x/fixtures.ts'

const sites = [x, facebook, linkedin]
const watched = () => x.survey().filter(({ state }) => state === 'watched')
const renamed = fixtures.home
  .replaceAll('tweetTextarea_', 'postTextarea_')
  .replaceAll('tweetButtonInline', 'postButton')
const mended = { editable: '[contenteditable][data-testid^="postTextarea_"]', publish: '[data-testid="postButton"]' }

beforeEach(() => drawPage('', '/home'))
afterEach(() => {
  for (const site of sites) mend(site.selectors)
})

test('a redesign is mended by a policy, and is broken again without it', () => {
  drawPage(renamed.replaceAll('data-contents', 'data-lines').replaceAll('"toolBar"', '"tools"'), '/home')
  expect(watched()).toEqual([])
  expect(mend(x.selectors, mended)).toEqual([])
  expect(watched()).toMatchObject([{ box: { byStructure: false } }])
  expect(x.boxesFor(document.querySelector('[data-testid="postButton"] span') as Element)).toHaveLength(1)
  mend(x.selectors)
  expect(watched()).toEqual([])
})

test('what a browser or version cannot use is named and left as built in', () => {
  drawPage(fixtures.home, '/home')
  expect(mend(x.selectors, { publish: '[data-testid=', ofLater: '.a', constructor: '.a' })).toEqual([
    'publish',
    'ofLater',
    'constructor',
  ])
  expect(watched()).toHaveLength(1)
})

const everyBox = '[contenteditable], textarea'
const everything = {
  x: { editable: everyBox, editableShape: everyBox, plainEditable: 'textarea', publish: 'button' },
  facebook: { editable: everyBox, commentForm: 'div', commentSubmit: '[role="button"]', postForm: 'div' },
  linkedin: { quill: everyBox, tiptap: everyBox, shareBox: 'div', commentBlock: 'div', sharePublish: 'button' },
}
const messages = [
  ...[xRefused.oldMessage, xRefused.newMessage].map((html) => [x, html] as const),
  ...[facebookRefused.chat].map((html) => [facebook, html] as const),
  ...[linkedinRefused.message, linkedinRefused.note].map((html) => [linkedin, html] as const),
]

test.each(messages)('no selector makes a box of a private message: %o', (site, html) => {
  drawPage(html, '/')
  mend(site.selectors, everything[site.network])
  expect(site.survey().filter(({ state }) => state === 'watched')).toEqual([])
})

describe.each(sites)('$network', ({ network, selectors }) => {
  // Known by nothing but what it shows: a policy has to say more.
  const named = Object.entries(selectors).filter(([name]) => name !== 'wordyButton')
  test.each(named)('a policy could say what is built in: %s', (name, css) => {
    expect(unfitness(network, name, css)).toBeUndefined()
  })
})

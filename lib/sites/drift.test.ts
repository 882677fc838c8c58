// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { drawPage } from '../../test/draw.ts'
import { facebook } from './facebook/adapter.ts'
import { fixtures as facebookBoxes } from './facebook/fixtures.ts'
import { linkedin } from './linkedin/adapter.ts'
import { bareArticles, drawInterop, fixtures as linkedinBoxes } from './linkedin/fixtures.ts'
import { type Loss, lookAfter, lossesOf, type Outcome } from './losses.ts'
import { x } from './x/adapter.ts'
import { articles, fixtures as xBoxes } from './x/fixtures.ts'

const sites = [x, facebook, linkedin]
type Surfaces = Record<string, () => void>

const drawn = (fixtures: Record<string, string>, path = '/home'): Surfaces =>
  Object.fromEntries(Object.entries(fixtures).map(([name, html]) => [name, () => drawPage(html, path)]))

const surfaces = {
  x: { ...drawn(xBoxes), ...drawn(articles, '/compose/articles/edit/1') },
  facebook: drawn(facebookBoxes),
  linkedin: {
    ...drawn(linkedinBoxes),
    ...drawn(bareArticles, '/article/new/'),
    newPost: () => void drawInterop(),
  },
} satisfies Record<string, Surfaces>

/** Names on which something depends that we would not check without them. One fewer is better; one more wants a fallback. */
const irreplaceable = {
  x: ['data-testid=composer', 'data-testid=tweetButton', 'data-testid=tweetTextarea_N'],
  facebook: ['data-lexical-editor=true', 'id=focused-state-composer-submit', 'role=article', 'role=button'],
  linkedin: [
    'aria-modal=true',
    'class=ProseMirror',
    'class=article-editor-headline__textarea',
    'class=article-editor-nav__publish',
    'class=comments-comment-box',
    'class=polls-detour__question-field',
    'class=ql-editor',
    'class=share-actions__primary-action',
    'class=share-box-footer__primary-btn',
    'class=share-creation-state',
    'componentkey=ShareBox_textEditor',
    'componentkey=replaceableComment_urn:li:comment:(urn:li:activity:N,N)',
    'componentkey=x-commentButtonSection',
    'data-sdui-screen=com.linkedin.sdui.flagshipnav.sharing.ShareCompose',
    'id=poll-option-N',
    'role=dialog',
  ],
}

interface Row extends Loss {
  surface: string
  outcome: Outcome
}

/** One line for each thing that can be lost: what becomes of which surface. */
function table(rows: Row[]): [line: string, outcome: Outcome][] {
  const lines = Map.groupBy(rows, ({ name, value, outcome }) => `${outcome} without ${name}="${value}"`)
  return [...lines].map(([line, same]) => [
    `${line} (${same.map(({ surface }) => surface).join(', ')})`,
    (same[0] as Row).outcome,
  ])
}

beforeEach(() => drawPage('', '/'))

describe.each(sites)('after a redesign of $network no box works by half', (site) => {
  const rows = Object.entries(surfaces[site.network]).flatMap(([surface, draw]) => {
    draw()
    return lossesOf(document).map((loss): Row => {
      drawPage('', '/')
      draw()
      return { ...loss, surface, outcome: lookAfter(site, document, loss) }
    })
  })

  test.each(table(rows))('%s', (_line, outcome) => expect(outcome).not.toBe('half-working'))

  test('few names are the only one by which something is known', () => {
    const lost = rows.filter(({ outcome }) => outcome === 'not checking').map(({ name, value }) => `${name}=${value}`)
    expect([...new Set(lost)].sort()).toEqual(irreplaceable[site.network])
  })
})

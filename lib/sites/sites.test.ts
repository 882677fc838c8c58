// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { drawPage } from '../../test/draw.ts'
import { facebook } from './facebook/adapter.ts'
import { fixtures as facebookBoxes, refused as facebookRefused } from './facebook/fixtures.ts'
import { linkedin } from './linkedin/adapter.ts'
import { fixtures as linkedinBoxes, refused as linkedinRefused } from './linkedin/fixtures.ts'
import type { Site } from './site.ts'
import { watchedPages } from './watched-pages.ts'
import { x } from './x/adapter.ts'
import { fixtures as xBoxes, refused as xRefused } from './x/fixtures.ts'

const sites = [x, facebook, linkedin]
const pages = { x: xBoxes, facebook: facebookBoxes, linkedin: linkedinBoxes }
const refused = { x: xRefused, facebook: facebookRefused, linkedin: linkedinRefused }
/** A page where one box is watched and another beside it is not. */
const mixed = ['search', 'assistantBesideComposer', 'chatBesidePost']

const watchedBy = (site: Site) => site.survey().filter((sighting) => sighting.state === 'watched')

beforeEach(() => {
  history.replaceState(null, '', '/')
  document.body.replaceChildren()
})

describe.each(sites)('$network', (site) => {
  it.each(Object.entries(pages[site.network]))('watches its own box: %s', (_name, html) => {
    drawPage(html, '/')
    expect(watchedBy(site).length).toBeGreaterThan(0)
  })

  const others = sites.filter((other) => other !== site)
  it.each(
    others.flatMap(({ network }) =>
      Object.entries({ ...pages[network], ...refused[network] }).map(([name, html]) => [`${network} ${name}`, html]),
    ),
  )('knows nothing of %s', (_name, html) => {
    drawPage(html as string, '/')
    expect(watchedBy(site)).toEqual([])
  })

  const alone = Object.entries(refused[site.network]).filter(([name]) => !mixed.includes(name))
  it.each(alone)('refuses %s', (_name, html) => {
    drawPage(html, '/')
    expect(watchedBy(site)).toEqual([])
    expect(site.survey().length).toBeGreaterThan(0)
  })

  it.each(Object.entries(refused[site.network]))('surveys without reading what it refuses: %s', (_name, html) => {
    drawPage(html, '/')
    const before = site.survey().map(({ state }) => state)
    for (const sighting of site.survey()) {
      if (sighting.state === 'watched') continue
      for (const property of ['textContent', 'innerText', 'innerHTML', 'value', 'childNodes', 'firstChild']) {
        Object.defineProperty(sighting.editable, property, {
          get: () => {
            throw new Error(`read ${property}`)
          },
        })
      }
    }
    expect(site.survey().map(({ state }) => state)).toEqual(before)
  })
})

describe('a page', () => {
  const watchedHosts = Object.values(watchedPages)
    .flat()
    .map((pattern) => new URL(pattern.replace('*', '')).host)

  it.each(['x.com', 'twitter.com', 'www.facebook.com', 'www.linkedin.com'])('of %s is watched', (host) => {
    expect(watchedHosts).toContain(host)
  })

  it.each(['business.facebook.com', 'pro.x.com', 'www.messenger.com', 'notx.com', 'x.com.example.org'])(
    'of %s is not',
    (host) => {
      expect(watchedHosts).not.toContain(host)
    },
  )
})

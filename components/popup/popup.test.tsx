// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import type { PageReport } from '../../lib/messages.ts'
import { Popup, type PopupProps, type Tab } from './popup.tsx'

const nothing: PopupProps = {
  policy: null,
  tab: { kind: 'other-site' },
  sites: [],
  departures: [],
  supportContact: '',
  onReload() {},
  onOpenHandbook() {},
  onDeleteDeparture() {},
}

test.each([
  [{}, 'No policy yet'],
  [{ company: 'Brightwater' }, 'Brightwater, No policy yet'],
  [{ company: 'Brightwater', policy: { company: 'Brightwater Ltd', version: '2.0' } }, 'Brightwater Ltd, Policy 2.0'],
])('the head names the company as soon as anybody does: %o', (given, head) => {
  render(<Popup {...nothing} {...given} />, document.body)
  expect(document.querySelector('header p')?.textContent).toBe(head)
})

test.each<[string, PageReport['boxes'], string]>([
  ['a post', [{ state: 'watched', surface: 'post' }], 'Checking here'],
  ['no box', [], 'Checking here'],
  ['a message', [{ state: 'refused', reason: 'private-message' }], 'Checking here'],
  ['a box we do not know', [{ state: 'refused', reason: 'not-supported' }], 'Not checking here'],
  [
    'one of both',
    [
      { state: 'refused', reason: 'not-supported' },
      { state: 'watched', surface: 'post' },
    ],
    'Checking here',
  ],
])('a page with %s says truly whether it is checked', (_what, boxes, title) => {
  const tab: Tab = { kind: 'report', report: { network: 'facebook', checking: true, boxes } }
  render(<Popup {...nothing} tab={tab} />, document.body)
  expect(document.querySelector('#page-state')?.textContent).toBe(title)
})

test('each site says when it last worked, or who switched it off', () => {
  const sites: PopupProps['sites'] = [
    { network: 'x', lastLook: '2026-11-20' },
    { network: 'facebook', off: { by: 'policy', reason: 'Comments are being looked into.' }, lastLook: '2026-11-19' },
    { network: 'linkedin' },
  ]
  render(<Popup {...nothing} sites={sites} />, document.body)
  const lines = [...document.querySelectorAll('[aria-labelledby="sites"] li')].map((line) => line.textContent)
  expect(lines).toEqual([
    'Xlast worked on 20 November',
    'Facebookswitched off by your company: Comments are being looked into.',
    'LinkedInno post looked at yet',
  ])
})

test('a box known by its place, and a repair that could not be used, are said', () => {
  const boxes: PageReport['boxes'] = [{ state: 'watched', surface: 'post', byStructure: true }]
  const report: PageReport = { network: 'x', checking: true, boxes, unusable: ['publish'] }
  render(<Popup {...nothing} tab={{ kind: 'report', report }} />, document.body)
  expect(document.body.textContent).toContain('known by its place only')
  expect(document.body.textContent).toContain('cannot use: publish.')
})

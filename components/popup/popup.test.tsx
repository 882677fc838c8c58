// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import type { PageReport } from '../../lib/messages.ts'
import { Popup, type PopupProps, type Tab } from './popup.tsx'

const nothing: PopupProps = {
  policy: null,
  tab: { kind: 'other-site' },
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

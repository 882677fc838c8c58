// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { Popup, type PopupProps } from './popup.tsx'

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

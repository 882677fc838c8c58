import { expect, test } from 'vitest'
import { samplePolicy } from './compiled.sample.ts'
import { checkCompiledPolicy } from './compiled.schema.ts'
import { readSelector } from './read-selector.ts'
import { smallPolicy, tryPolicy } from './testing/small-policy.ts'

const company = (sites: string) => `
schema: 1
id: acme
company: Acme
version: 1.2.3
sites:
${sites}`

const mended = (css: string, name = 'publish') =>
  company(`  x: { selectors: { ${name}: { css: '${css}', since: 2026-11-20, reason: Renamed. } } }`)

test('a company mends a selector and switches a site off, with date and reason', () => {
  const sites = `${mended('[data-testid="postButton"]')}
  facebook: { off: true, since: 2026-11-21, reason: Comments are being looked into. }`
  expect(smallPolicy({ company: sites }).sites).toEqual({
    x: { selectors: { publish: '[data-testid="postButton"]' } },
    facebook: { off: { since: '2026-11-21', reason: 'Comments are being looked into.' }, selectors: {} },
  })
})

test('a policy that changes nothing on the sites says nothing of them', () => {
  expect(smallPolicy({})).not.toHaveProperty('sites')
  expect(smallPolicy({ company: company('  x: {}') })).not.toHaveProperty('sites')
})

test.each([
  ['publsh', '[data-testid="a"]', 'unknown-selector', /^Known ones: editable, /],
  ['publish', '[data-testid="a"', 'bad-selector', /document\.querySelector/],
  ['publish', 'button::before', 'bad-selector', /pseudo-elements/],
  ['editable', '[data-testid="dmComposerTextInput"]', 'private-messages', /public posts/],
  ['editable', '.a, .b .msg-form__box', 'private-messages', /public posts/],
  ['editable', '[contenteditable="true"]', 'too-wide', /another attribute/],
  ['editable', '[data-testid="a"], div:not(.b)', 'too-wide', /another attribute/],
])('what cannot be mended is told, with its place: %s %s', (name, css, code, hint) => {
  const [problem, ...others] = tryPolicy({ company: mended(css, name) }).problems
  expect(problem).toMatchObject({ code, hint: expect.stringMatching(hint), file: 'policy.yaml', line: 7 })
  expect(others).toEqual([])
})

test.each([
  ['  x: { off: true }', ['"sites.x.since"', '"sites.x.reason"']],
  ['  x: { off: false }', ['"sites.x.off"']],
  ['  x: { selectors: { publish: .a } }', ['"sites.x.selectors.publish"']],
  ['  x: { selectors: { publish: { css: .a } } }', ['publish.since', 'publish.reason']],
  ['  mastodon: { off: true }', ['"mastodon"']],
])('what is missing is told: %s', (sites, named) => {
  const { problems } = tryPolicy({ company: company(sites) })
  expect(problems).toHaveLength(named.length)
  for (const [at, name] of named.entries()) expect(problems[at]?.message).toContain(name)
})

test.each([
  '*',
  'a > b ~ c + d',
  'div[data-a="x" i]:not([data-b]):nth-child(2n + 1) .c-d, #e',
  ':is(button, [role="button"]):has(> svg[aria-hidden=true]):last-of-type',
])('is a selector: %s', (css) => {
  expect(readSelector(css)).toHaveProperty('wide')
})

test.each(['', ' ', 'a,', 'a,,b', '> a', 'a >', '[a', '[a=]', ':has()', ':hover', '.1', 'a)', 'a{}', '::before'])(
  'is none: "%s"',
  (css) => {
    expect(readSelector(css)).toHaveProperty('faultAt')
  },
)

test('a compiled policy with a selector of messages is refused, one with a selector of a later version is not', () => {
  const check = (selectors: Record<string, string>) =>
    checkCompiledPolicy(JSON.stringify({ ...samplePolicy, sites: { x: { selectors } } })).problems
  expect(check({ editable: '[data-testid="dmComposerTextInput"]' })).toMatchObject([
    { message: expect.stringContaining('private messages') },
  ])
  expect(check({ ofLater: '.a' })).toEqual([])
})

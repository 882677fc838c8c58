import { describe, expect, test } from 'vitest'
import type { Channel } from '../../owners/card.ts'
import { tryPolicy } from '../testing/small-policy.ts'

const owners = (channels: string): string =>
  `owners:\n  comms:\n    team: C\n    hours: { zone: UTC, open: always }\n    promise: {}\n    channels:\n${channels}`
const read = (channel: string) => tryPolicy({ owners: owners(`      - ${channel}`) })

const channelOf = (channel: string): Channel | undefined => {
  const { policy, problems } = read(channel)
  expect(problems).toEqual([])
  return policy?.owners[0]?.channels[0]
}

describe('a channel', () => {
  test.each([
    ['{ mail: press@acme.example }', { kind: 'mail', address: 'press@acme.example' }],
    ['{ phone: +44 20 7946 0101 }', { kind: 'phone', address: '+44 20 7946 0101' }],
    [
      '{ chat: "https://chat.acme.example/pr", label: Chat }',
      { kind: 'chat', address: 'https://chat.acme.example/pr' },
    ],
    ['{ form: "https://acme.example/ask" }', { kind: 'form', address: 'https://acme.example/ask' }],
    ['{ teams: maya@acme.example }', { kind: 'chat', address: 'maya@acme.example', label: 'Microsoft Teams' }],
    [
      '{ teams: [a@acme.example, b@acme.example], label: PR }',
      { address: 'a@acme.example, b@acme.example', label: 'PR' },
    ],
    ['{ slack: C024BE91L, team: T024BE7LD, label: "#pr" }', { kind: 'chat', address: '#pr', label: 'Slack' }],
    ['{ jira: "https://jira.acme.example", project: 10400, type: 3 }', { kind: 'form', address: 'jira.acme.example' }],
    ['{ servicenow: "https://acme.service-now.com", table: sn_hr_core_case }', { address: 'acme.service-now.com' }],
    ['{ salesforce: "https://acme.example/care" }', { kind: 'form', label: 'Salesforce' }],
    ['{ zendesk: "https://acme.zendesk.com", form: 360001 }', { kind: 'form', label: 'Zendesk' }],
    ['{ url: "https://desk.acme.example/?t={subject}", label: Desk }', { address: 'desk.acme.example', label: 'Desk' }],
    ['{ copy: The press desk }', { kind: 'copy', address: 'The press desk' }],
  ])('%s', (written, compiled) => expect(channelOf(written)).toMatchObject(compiled))
})

test.each([
  ['{ url: "https://a.example/?t={draft}" }', 'url', 'There is no field {draft}. Known ones: {subject}, {body}'],
  ['{ url: "http://a.example/?t={body}" }', 'url', 'This is no https address.'],
  ['{ url: "https://{topic}.a.example/?t={body}" }', 'url', '{topic} stands before the query'],
  ['{ url: "https://a.example/?token=1&t={body}" }', 'url', '"token" in this address looks like a secret.'],
  ['{ form: "https://hooks.slack.com/services/T0/B0/x" }', 'form', 'This is a web hook'],
  ['{ chat: "javascript:alert(1)" }', 'chat', 'This is no https address.'],
  ['{ jira: "https://jira.acme.example/?a=1", project: 1, type: 1 }', 'jira', 'Write only the address of the service'],
  ['{ jira: "https://jira.acme.example", project: PR, type: 1 }', 'project', 'Write the number, such as 10400.'],
  ['{ slack: "#press", team: T024BE7LD }', 'slack', 'Write the id of the channel'],
  ['{ teams: Maya Lind }', 'teams', 'Write a mail address'],
  [
    '{ salesforce: "https://webto.salesforce.com/servlet/servlet.WebToCase" }',
    'salesforce',
    'address of your page with the Web-to-Case form',
  ],
  ['{ servicenow: "https://acme.service-now.com", table: "../x" }', 'table', 'Write the name of the table'],
])('is refused where it stands: %s', (written, field, hint) => {
  const { problems } = read(written)
  expect(problems).toMatchObject([
    { file: 'owners.yaml', line: 7, message: `"owners.comms.channels.0.${field}" is not right.` },
  ])
  expect(problems[0]?.hint).toContain(hint)
})

test.each([
  ['{ pager: 1 }', 'Write a way to reach the owner: one of mail, phone'],
  ['press@acme.example', 'Write a way to reach the owner: one of mail, phone'],
  ['{ mail: a@acme.example, fax: 1 }', 'Check the spelling, or remove it.'],
  ['{ slack: C024BE91L }', 'Add it.'],
])('says what may stand there: %s', (written, hint) => expect(read(written).problems[0]?.hint).toContain(hint))

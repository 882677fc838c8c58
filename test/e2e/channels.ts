import type { Channel } from '../../lib/owners/card.ts'
import { copyChannel } from '../../lib/owners/hand-off/copy.ts'
import { jiraChannel } from '../../lib/owners/hand-off/jira.ts'
import { mailChannel } from '../../lib/owners/hand-off/mail.ts'
import { phoneChannel } from '../../lib/owners/hand-off/phone.ts'
import { placeChannel } from '../../lib/owners/hand-off/place.ts'
import { salesforceChannel } from '../../lib/owners/hand-off/salesforce.ts'
import { servicenowChannel } from '../../lib/owners/hand-off/servicenow.ts'
import { slackChannel } from '../../lib/owners/hand-off/slack.ts'
import { teamsChannel } from '../../lib/owners/hand-off/teams.ts'
import { templateChannel } from '../../lib/owners/hand-off/template.ts'
import { zendeskChannel } from '../../lib/owners/hand-off/zendesk.ts'

/** Channels that open a tab: the page it leads to, and the field of its address that carries the question, if one does. */
export const opening: { channel: Channel; page: string; field?: string }[] = [
  {
    channel: teamsChannel(['maya@brightwater.example']),
    page: 'https://teams.microsoft.com/l/chat/0/0',
    field: 'message',
  },
  { channel: slackChannel('C024BE91L', 'T024BE7LD'), page: 'https://slack.com/app_redirect' },
  {
    channel: jiraChannel('https://jira.brightwater.example', 10400, 3),
    page: 'https://jira.brightwater.example/secure/CreateIssueDetails!init.jspa',
    field: 'description',
  },
  {
    channel: servicenowChannel('https://brightwater.service-now.com'),
    page: 'https://brightwater.service-now.com/incident.do',
    field: 'sysparm_query',
  },
  {
    channel: placeChannel('chat', 'https://chat.brightwater.example/rooms/press', 'Our chat'),
    page: 'https://chat.brightwater.example/rooms/press',
  },
  {
    channel: placeChannel('form', 'https://forms.brightwater.example/ask', 'Our form'),
    page: 'https://forms.brightwater.example/ask',
  },
  { channel: salesforceChannel('https://www.brightwater.example/ask'), page: 'https://www.brightwater.example/ask' },
  {
    channel: zendeskChannel('https://brightwater.zendesk.com'),
    page: 'https://brightwater.zendesk.com/hc/requests/new',
    field: 'tf_description',
  },
  {
    channel: templateChannel('https://desk.brightwater.example/new?text={body}'),
    page: 'https://desk.brightwater.example/new',
    field: 'text',
  },
]

/** Channels that hand their address to another program, the words with it where they can. */
export const calling: { channel: Channel; carries: boolean }[] = [
  { channel: mailChannel('press@brightwater.example'), carries: true },
  { channel: phoneChannel('+44 20 7946 0101'), carries: false },
]

/** A page of the company's that takes the question and the address of the post that is answered. */
export const desk = templateChannel('https://desk.brightwater.example/new?text={body}&post={link}')

export const copying: Channel = copyChannel('The press desk')

/** Hosts that have to be reached, so that a browser keeps their address. */
export const placeHosts = opening.map(({ page }) => new URL(page).host)

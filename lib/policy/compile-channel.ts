import type { Channel } from '../owners/card.ts'
import { copyChannel } from '../owners/hand-off/copy.ts'
import { jiraChannel } from '../owners/hand-off/jira.ts'
import { mailChannel } from '../owners/hand-off/mail.ts'
import { phoneChannel } from '../owners/hand-off/phone.ts'
import { placeChannel } from '../owners/hand-off/place.ts'
import { salesforceChannel } from '../owners/hand-off/salesforce.ts'
import { servicenowChannel } from '../owners/hand-off/servicenow.ts'
import { slackChannel } from '../owners/hand-off/slack.ts'
import { teamsChannel } from '../owners/hand-off/teams.ts'
import { templateChannel } from '../owners/hand-off/template.ts'
import { zendeskChannel } from '../owners/hand-off/zendesk.ts'
import type { ChannelSource } from './schema/channels.ts'

/** A channel with the link that opens it: the page fills in the words, and knows no service. */
export function compileChannel(source: ChannelSource): Channel {
  if ('mail' in source) return mailChannel(source.mail)
  if ('phone' in source) return phoneChannel(source.phone)
  if ('copy' in source) return copyChannel(source.copy)
  if ('teams' in source) return teamsChannel([source.teams].flat(), source.label)
  if ('slack' in source) return slackChannel(source.slack, source.team, source.label)
  if ('jira' in source) return jiraChannel(source.jira, source.project, source.type, source.label)
  if ('servicenow' in source) return servicenowChannel(source.servicenow, source.table, source.label)
  if ('salesforce' in source) return salesforceChannel(source.salesforce, source.label)
  if ('zendesk' in source) return zendeskChannel(source.zendesk, source.form, source.label)
  if ('url' in source) return templateChannel(source.url, source.label)
  return 'chat' in source
    ? placeChannel('chat', source.chat, source.label)
    : placeChannel('form', source.form, source.label)
}

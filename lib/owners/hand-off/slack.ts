import type { Channel } from '../card.ts'

/**
 * A channel in Slack, by the ids of channel and workspace. The link only opens it: Slack takes no words in an address, so they
 * are copied. https://api.slack.com/docs/deep-linking (read 2026-11).
 */
export const slackChannel = (channel: string, team: string, label?: string): Channel => ({
  kind: 'chat',
  address: label ?? channel,
  label: 'Slack',
  link: { template: `https://slack.com/app_redirect?channel=${channel}&team=${team}`, longest: 200 },
})

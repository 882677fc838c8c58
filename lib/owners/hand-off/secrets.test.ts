import { expect, test } from 'vitest'
import { findSecret } from './secrets.ts'

test.each([
  ['https://hooks.slack.com/services/T000/B000/abc', 'web hook'],
  ['https://acme.example/services/T024BE7LD/B024BE7LD/abc', 'web hook'],
  [
    'https://prod-01.westeurope.logic.azure.com:443/workflows/abc/triggers/manual/paths/invoke?api-version=1',
    'web hook',
  ],
  ['https://default0.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/a', 'web hook'],
  ['https://acme.webhook.office.com/webhookb2/a', 'web hook'],
  ['https://discord.com/api/webhooks/1/a', 'web hook'],
  ['https://chat.googleapis.com/v1/spaces/A/messages', 'web hook'],
  ['https://user:pass@acme.example/', 'name or password'],
  ['https://acme.example/?token=a', '"token"'],
  ['https://acme.example/?key=a', '"key"'],
  ['https://acme.example/?x=1&API_KEY=a', '"API_KEY"'],
  ['https://acme.example/?client-secret=a', '"client-secret"'],
  ['https://acme.example/?sig=a', '"sig"'],
  ['https://acme.example/#access_token=a', '"access_token"'],
  ['https://acme.example/#/new?password=a', '"password"'],
])('%s', (address, message) => {
  expect(findSecret(address)).toMatchObject({ message: expect.stringContaining(message) })
})

test.each([
  'https://acme.example/new?title={subject}&keyword=press&tokens-left=3',
  'https://acme.slack.com/archives/C024BE91L',
  'https://teams.microsoft.com/l/channel/19%3aabc/General?groupId=1&tenantId=2',
  'https://make.powerautomate.com/environments',
  'https://discord.com/channels/1/2',
])('is no secret: %s', (address) => expect(findSecret(address)).toBeUndefined())

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse } from 'node:querystring'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Channel } from '../card.ts'
import { handOff } from './hand-off.ts'
import { jiraChannel } from './jira.ts'
import { servicenowChannel } from './servicenow.ts'
import { teamsChannel } from './teams.ts'
import { templateChannel } from './template.ts'
import { zendeskChannel } from './zendesk.ts'

/** What Tomcat takes for line and headers together, the least of the servers that are usual. */
const maxHeaderSize = 8192
/** What somebody who is logged in brings along. */
const cookies = `session=${'c'.repeat(3500)}`

let server: Server
beforeAll(async () => {
  server = createServer({ maxHeaderSize }, ({ url = '' }, answer) => {
    answer.end(JSON.stringify(parse(url.slice(url.indexOf('?') + 1))))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})
afterAll(() => server.close())

/** The longest question of this word that a channel takes in its link. */
function longest(channel: Channel, word: string): { href: string; body: string } {
  const tried = Array.from({ length: 4000 }, (_, at) => `Hello,\n${word.repeat(at)}`)
  const taken = tried.map((body) => ({ body, ...handOff(channel, { subject: 'A question', body, topic: 'press' }) }))
  const most = taken.findLast(({ needsCopy }) => !needsCopy)
  if (!most) throw new Error(`${channel.label} takes no words.`)
  return most
}

test.each<[string, Channel]>([
  ['Teams', teamsChannel(['maya@acme.example', 'jo+ir@acme.example'])],
  ['Jira', jiraChannel('https://jira.acme.example/tracker/', 10400, 3)],
  ['ServiceNow', servicenowChannel('https://acme.service-now.com')],
  ['Zendesk', zendeskChannel('https://acme.zendesk.com', 360001)],
  ['a page of the company’s own', templateChannel('https://desk.acme.example/new?t={subject}&d={body}')],
])('the longest link for %s is read whole by a real server, whatever the words', async (_, channel) => {
  for (const word of ['word ', 'å😀&?#', '+%20"\\']) {
    // Zendesk changes such words: they are copied.
    if (channel.link?.refuses?.includes('&') && word.includes('&')) continue
    const { href, body } = longest(channel, word)
    expect(href.length).toBeGreaterThan((channel.link?.longest ?? 0) - 60)
    const { pathname, search } = new URL(href)
    const { port } = server.address() as AddressInfo
    const answer = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, { headers: { cookie: cookies } })
    expect(answer.status).toBe(200)
    const fields: Record<string, string> = await answer.json()
    expect(Object.values(fields).some((text) => text.endsWith(body))).toBe(true)
  }
})

test('a longer link than any of ours would be refused by it', async () => {
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/?${'x'.repeat(5000)}`, { headers: { cookie: cookies } })
  expect(answer.status).toBe(431)
})

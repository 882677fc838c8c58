import { mailChannel } from '../owners/hand-off/mail.ts'
import { servicenowChannel } from '../owners/hand-off/servicenow.ts'
import type { CompiledPolicy } from './compiled.ts'

/** A small policy, for tests, that has everything a policy can point to: names, term sets, clauses, a trained reader, owners. */
export const samplePolicy: CompiledPolicy = {
  format: 1,
  id: 'sample',
  company: 'Brightwater',
  version: '1.0.0',
  speaks: ['en'],
  languages: { signs: { en: "we have n't", 'de nl': 'die' }, unguarded: ['other'], casual: {}, irregular: {} },
  names: [
    { id: 'codename', expr: { set: 0 } },
    { id: 'launch', expr: { any: [{ set: 1 }, { seq: [{ name: 0 }, 2, { set: 1 }] }] } },
    { id: 'figure', expr: { near: [{ detector: 'money' }, { name: 1 }], within: 8, mark: 1 } },
  ],
  sets: [
    { terms: 'project heron', exact: true },
    { terms: 'launch\nship soon', language: 'en' },
  ],
  clauses: {
    words: [
      { tags: 'C', match: { name: 0 } },
      { tags: 'W', match: { set: 1 } },
    ],
    endings: [{ is: 'x', where: '' }],
    quotation: { pattern: '"[^"]+"', requires: [''] },
    split: '(?<=,)',
    join: '\\|$',
    features: { subject: [{ is: 'us', where: 'C' }] },
  },
  guards: [{ id: 'work-conditions', match: { all: [{ set: 1 }, { name: 2 }], mark: 1 }, exempt: [], softened: [] }],
  rules: [
    {
      id: 'conf.codename',
      title: 'Not public yet',
      topic: 'unreleased',
      action: 'advise',
      firmer: { action: 'confirm', when: { name: 1 } },
      confidence: 'high',
      match: {
        all: [
          { name: 0 },
          { not: { clause: { subject: ['they'] }, match: { seq: [{ set: 0 }, 2, { detector: 'url' }] } } },
        ],
      },
      guess: { topic: 2, atLeast: 0.1 },
      doubted: true,
      message: { what: 'This names a project we have not announced.', why: 'Others would learn of it too early.' },
      owner: 'communications',
      lapses: false,
    },
  ],
  owners: [
    {
      id: 'communications',
      team: 'Communications',
      channels: [
        mailChannel('communications@brightwater.example'),
        { ...servicenowChannel('https://brightwater.service-now.com'), label: 'Press desk' },
      ],
      languages: ['en'],
      hours: { zone: 'Europe/London', days: [{ day: 1, from: 540, until: 1020 }] },
      people: [
        {
          person: 'Priya Nair',
          channels: [{ kind: 'phone', address: '+44 20 7946 0101' }],
          languages: ['en', 'hi'],
          hours: {
            zone: 'Europe/London',
            days: [{ day: 1, from: 540, until: 1020 }],
            closed: [{ from: '2026-12-21', until: '2027-01-03' }],
          },
          share: 2,
        },
      ],
      promise: { advise: 60 },
    },
  ],
  routes: { unreleased: { primary: 'communications', consulted: [] } },
  overrides: [{ when: { from: 1, until: 2 }, topics: ['crisis'], owner: 'communications', why: 'incident' }],
  defaultOwner: 'communications',
  links: {},
  topics: {
    classes: ['flag', 'guarded', 'conf.codename'],
    flag: { bias: 2, scale: 0.1, table: 'ab#~' },
    biases: [-4, 0],
    scales: [0.1, 0.1],
    masked: ['codename'],
    asked: ['launch'],
    words: { words: 'heron\npay', classes: '$\n#', weights: '--' },
  },
}

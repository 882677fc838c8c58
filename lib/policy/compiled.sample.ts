import type { CompiledPolicy } from './compiled.ts'

/** The smallest policy that says something, for tests: one codename, one owner. */
export const samplePolicy: CompiledPolicy = {
  format: 1,
  id: 'sample',
  company: 'Brightwater',
  version: '1.0.0',
  speaks: ['en'],
  languages: { signs: {}, unguarded: [], casual: {}, irregular: {} },
  names: [{ id: 'codename', expr: { set: 0 } }],
  sets: [{ terms: 'project heron', exact: true }],
  clauses: {
    words: [{ tags: 'C', match: { name: 0 } }],
    endings: [{ is: 'x', where: '' }],
    quotation: { pattern: '"[^"]+"', requires: [''] },
    split: '(?<=,)',
    join: '\\|$',
    features: { subject: [{ is: 'us', where: 'C' }] },
  },
  guards: [{ id: 'work-conditions', match: { detector: 'money' }, exempt: [], softened: [] }],
  rules: [
    {
      id: 'conf.codename',
      title: 'Not public yet',
      topic: 'unreleased',
      action: 'advise',
      confidence: 'high',
      match: {
        all: [
          { name: 0 },
          { not: { clause: { subject: ['they'] }, match: { seq: [{ set: 0 }, 2, { detector: 'url' }] } } },
        ],
      },
      message: { what: 'This names a project we have not announced.', why: 'Others would learn of it too early.' },
    },
  ],
  owners: [
    {
      id: 'communications',
      team: 'Communications',
      channels: [{ kind: 'mail', address: 'communications@brightwater.example' }],
      languages: ['en'],
      hours: { zone: 'Europe/London', days: [{ day: 1, from: 540, until: 1020 }] },
      promise: { advise: 60 },
    },
  ],
  routes: { unreleased: { primary: 'communications', consulted: [] } },
  defaultOwner: 'communications',
  links: {},
}

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Action } from '../../lib/check/verdict.ts'
import { mailChannel } from '../../lib/owners/hand-off/mail.ts'
import type { CompiledPolicy, CompiledRule, Expr } from '../../lib/policy/compiled.ts'

/** A policy that says just enough: one rule of each firmness, and one guard. */
const rule = (id: string, title: string, action: Action, match: Expr): CompiledRule => ({
  id,
  title,
  topic: 'unreleased',
  action,
  confidence: 'high',
  match,
  message: { what: 'This is not public yet.', why: 'Others would learn of it too early.' },
})

export const notes = {
  advise: {
    draft: 'We are so proud of Project Heron today',
    title: 'Not public yet',
    words: 'Project Heron',
    fix: 'Say it without the name',
    fixed: 'We are so proud of our next launch today',
  },
  confirm: { draft: 'We made 214 million.', title: 'A figure of ours', words: '214 million' },
  hold: { draft: 'We are buying Larkspur soon', title: 'Talks are not public', words: 'buying Larkspur' },
  /** Talk about pay: nobody's business, whatever else is in it. */
  guarded: { draft: 'My pay at Project Heron is too low, ask for more pay' },
  plain: { draft: 'What a lovely morning for a walk' },
}

export const policy: CompiledPolicy = {
  format: 1,
  id: 'e2e',
  company: 'Brightwater',
  version: '1.2.3',
  speaks: ['en'],
  languages: { signs: {}, unguarded: [], casual: {}, irregular: {} },
  names: [],
  sets: [
    { terms: 'project heron', exact: true },
    { terms: '214 million', exact: true },
    { terms: 'buying larkspur', exact: true },
    { terms: 'my pay', exact: true },
  ],
  guards: [{ id: 'work-conditions', match: { set: 3 }, exempt: [], softened: [] }],
  rules: [
    {
      ...rule('conf.codename', notes.advise.title, 'advise', { set: 0 }),
      fix: { kind: 'replace', text: 'our next launch', label: notes.advise.fix },
    },
    rule('conf.results', notes.confirm.title, 'confirm', { set: 1 }),
    rule('conf.deal', notes.hold.title, 'hold', { set: 2 }),
  ],
  owners: [
    {
      id: 'communications',
      team: 'Communications',
      person: 'Maya Lind',
      channels: [mailChannel('communications@brightwater.example')],
      languages: ['en'],
      hours: { zone: 'UTC', always: true, days: [] },
      promise: { advise: 60, confirm: 60, hold: 60 },
    },
  ],
  routes: { unreleased: { primary: 'communications', consulted: [] } },
  defaultOwner: 'communications',
  links: {},
}

/** A compiled policy as a file, as a person would load it; gives its path. */
export function writePolicyFile(content: string = JSON.stringify(policy)): string {
  const path = join(mkdtempSync(join(tmpdir(), 'second-look-')), 'policy.json')
  writeFileSync(path, content)
  return path
}

import type { Checked } from '../../../components/handbook/try/try-box.tsx'
import type { CompiledPolicy, CompiledRule } from '../../../lib/policy/compiled.ts'
import { firstNote, galleryNow, sampleOwner, secondNote } from './notes.ts'
import type { SampleTexts } from './texts.ts'

/** A policy as the handbook shows it, with words of every temperament. Nothing is checked by it. */
export function samplePolicy(texts: SampleTexts): CompiledPolicy {
  const { title, what, why, instead, fix, clause, draft } = texts
  const [before, marked, after] = draft
  const rule: CompiledRule = {
    id: 'conf.results',
    title,
    topic: 'results',
    action: 'hold',
    confidence: 'high',
    match: { set: 0 },
    message: { what, why, instead },
    clause: {
      title: clause,
      url: 'https://brightwater.example/policy#results',
      status: 'draft until counsel approves',
    },
    examples: {
      fine: [{ text: instead }],
      look: [{ text: `${before}[[${marked}]]${after}`, replyTo: what, picture: true }],
    },
  }
  const owner = sampleOwner(texts)
  return {
    format: 1,
    id: 'gallery',
    company: texts.company,
    version: '2026.3',
    speaks: ['en'],
    languages: { signs: {}, unguarded: [], casual: {}, irregular: {} },
    names: [],
    sets: [{ terms: 'million' }],
    guards: [{ id: 'work-conditions', match: { set: 0 }, exempt: [], softened: [] }],
    rules: [
      rule,
      {
        ...rule,
        id: 'clients.naming',
        title: texts.secondTitle,
        topic: 'client-naming',
        action: 'advise',
        clause: { title: clause },
      },
      {
        ...rule,
        id: 'voice.customer',
        topic: 'customer-trouble',
        action: 'note',
        ownerless: true,
        when: { roles: ['manager'], surfaces: ['reply'], networks: ['x'], until: galleryNow + 86_400_000 },
      },
    ],
    owners: [
      {
        ...owner,
        backup: 'legal',
        escalation: 'Chief Financial Officer',
        hours: { ...owner.hours, closed: [{ from: '2026-12-24', until: '2027-01-01' }] },
      },
      { ...owner, id: 'legal', team: texts.otherTeam, backup: 'night', hours: { zone: 'UTC', always: true, days: [] } },
      {
        ...owner,
        id: 'night',
        escalation: owner.id,
        person: undefined,
        people: [
          {
            ...owner,
            person: texts.person,
            hours: { ...owner.hours, closed: [{ from: '2026-12-21', until: '2027-01-03' }] },
          },
          { ...owner, person: 'Greta Lindqvist', languages: ['de'] },
        ],
        hours: { zone: 'Asia/Tokyo', days: [{ day: 6, from: 1320, until: 360 }] },
      },
    ],
    routes: {
      results: { primary: owner.id, consulted: ['legal'] },
      'client-naming': { primary: owner.id, consulted: [] },
    },
    defaultOwner: 'legal',
    readyWords: [
      {
        title: fix,
        text: `${instead} https://news.brightwater.example/q3`,
        topics: ['results', 'launch'],
        networks: ['linkedin', 'facebook'],
        on: 'post',
        until: Date.parse('2026-12-01'),
      },
      {
        title: 'where Care can help',
        text: instead,
        topics: ['customer-trouble'],
        networks: ['x', 'facebook', 'linkedin'],
      },
    ],
    links: { rights: 'https://brightwater.example/rights' },
  }
}

/** What comes of a tried sentence: two notes, both of the same owner. */
export const sampleChecked = (texts: SampleTexts): Checked => ({
  verdict: { findings: [firstNote(texts).finding, secondNote(texts).finding] },
  answererOf: () => ({ card: sampleOwner(texts), why: 'owner' }),
  now: galleryNow,
})

import { describe, expect, test } from 'vitest'
import { loadPolicy } from '../../../bin/second-look/load-policy.ts'
import { chooseExamples } from '../../../lib/policy/choose-examples.ts'
import { handbookWords } from '../../words/en-handbook.ts'
import { readOwnedTopics } from '../owners/read-owned-topics.ts'
import { usableWords } from '../ready/usable-words.ts'
import { readRules } from '../rules/read-rules.ts'
import { sectionsOf } from '../sections.ts'
import { searchEntries } from './search-entries.ts'
import { SearchIndex } from './search-index.ts'

const loaded = loadPolicy('policies/brightwater')
const policy = chooseExamples(loaded.policy, loaded.sources)
const reader = { author: { region: '', roles: [] }, now: Date.UTC(2026, 10, 18, 12) }
const index = new SearchIndex(
  searchEntries({
    policy,
    rules: readRules(policy, reader),
    owned: readOwnedTopics(policy, reader),
    usable: usableWords(policy, reader.now),
    sections: sectionsOf(true, true),
  }),
  new Map(Object.entries(policy.languages.irregular)),
  handbookWords.search.fillers,
)
const anchors = (query: string) => index.search(query).map(({ anchor }) => anchor)

describe('the search of Brightwater’s handbook', () => {
  test.each([
    ['can I post about my salary?', 'rights'],
    ['overtime', 'rights'],
    ['the union', 'rights'],
    ['unsafe machines', 'rights'],
    ['whistleblowing', 'rights'],
    ['revenue', 'rule-conf.results'],
    ['sales figures', 'rule-conf.results'],
    ['our quarterly numbers', 'rule-conf.results'],
    ['giveaway', 'rule-ads.giveaway'],
    ['a prize draw for our kettle', 'rule-ads.giveaway'],
    ['journalist', 'rule-voice.press'],
    ['a reporter asked me', 'rule-voice.press'],
    ['passwords', 'rule-sec.credential'],
    ['wifi password', 'rule-sec.credential'],
    ['reviewing our own kettle', 'rule-ads.own-review'],
    ['lawsuit', 'rule-conf.legal'],
    ['merger', 'rule-conf.deal'],
    ['hacked', 'rule-sec.incident'],
    ['competitors', 'rule-ads.competitor'],
    ['discount code', 'rule-ads.promise'],
    ['photo of my desk', 'rule-sec.workplace-photo'],
    ['people in pictures', 'rule-priv.photo-consent'],
    ['angry customer', 'rule-voice.customer'],
    ['careers page', 'ready-1'],
    ['ready words for our published quarter', 'ready-2'],
    ['quiet period', 'rule-conf.quiet-period'],
    ['shares', 'rule-conf.stock-talk'],
    ['AI generated video', 'rule-ai.synthetic'],
    ['Maya Lind', 'owner-ir'],
    ['customer care', 'owner-care'],
    ['settings', 'settings'],
  ])('answers "%s" with %s among the first three', (query, anchor) => {
    expect(anchors(query).slice(0, 3)).toContain(anchor)
  })

  test.each([
    ['revnue', 'revenue'],
    ['passwrods', 'passwords'],
    ['jornalist', 'journalist'],
    ['give-away', 'giveaway'],
    ['lawsuits', 'lawsuit'],
    ['REVIEWED', 'review'],
    ['compet', 'competitor'],
  ])('"%s" finds what "%s" finds', (query, meant) => {
    expect(anchors(query).slice(0, 3)).toContain(anchors(meant)[0])
  })

  test.each(['giraffe', 'xylophone', '?', 'about', ''])('"%s" finds nothing', (query) => {
    expect(anchors(query)).toEqual([])
  })
})

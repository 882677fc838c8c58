import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardFile, lexiconFile, ruleFile, smallPolicy } from '../policy/testing/small-policy.ts'
import { prepareChecker } from './checker.ts'

const lexicons = [lexiconFile('figure', 'match: { detector: percent }')]
const rules = [
  ruleFile(
    'conf.results',
    'action: hold\nmatch: <figure>\nfix: { kind: remove, label: Take it out }\nclause: { title: Figures }',
  ),
  ruleFile('sec.credential', 'topic: security\naction: hold\nmatch: { detector: credential }'),
  ruleFile('disc.endorsement', 'topic: disclosure\naction: advise\nmatch: best'),
  ruleFile('voice.tone', 'topic: official-voice\naction: note\nmatch: officially'),
]
const workTalk = guardFile(
  'work-conditions',
  'match: [pay, overtime]\nexempt: [sec.credential]\nsoftened: [conf.results]\nkindly: Only “{quote}” is the problem.',
)

const ids = (verdict: { findings: { rule: string }[] }): string[] => verdict.findings.map((finding) => finding.rule)

describe('check', () => {
  const { check } = prepareChecker(smallPolicy({ lexicons, rules, guards: [workTalk] }))

  test('sorts by action, then by place, and names one owner first', () => {
    const verdict = check({ text: 'Officially the best: 41%', now: 0 })
    expect(ids(verdict)).toEqual(['conf.results', 'disc.endorsement', 'voice.tone'])
    expect(verdict.owner?.primary.team).toBe('Investor Relations')
    expect(verdict.owner?.consulted.map((card) => card.id)).toEqual(['comms'])
  })

  test('a finding says what, why, how to fix it, by which clause, because of what', () => {
    const [finding] = check({ text: 'Margin is 41%', now: 0 }).findings
    expect(finding).toMatchObject({
      rule: 'conf.results',
      owner: 'ir',
      message: { what: 'What.', why: 'Why.' },
      fix: { kind: 'remove', label: 'Take it out', text: '', span: { start: 6, end: 13 } },
      clause: { title: 'Figures', policyVersion: '1.2.3' },
      because: [{ name: 'figure', spans: [{ start: 10, end: 13 }] }],
    })
  })

  test('a topic without a route goes to the default owner', () => {
    expect(check({ text: 'the best', now: 0 }).findings[0]?.owner).toBe('comms')
  })

  test('a guard silences rules and names nobody', () => {
    expect(check({ text: 'best pay', now: 0 })).toEqual({
      findings: [],
      guard: 'work-conditions',
      owner: undefined,
    })
  })

  test('an exempt rule runs under a guard', () => {
    expect(ids(check({ text: 'our pay portal, password: Hunter#22', now: 0 }))).toEqual(['sec.credential'])
  })

  test('a softened rule runs under a guard as advice, in the words of the guard', () => {
    expect(check({ text: 'pay is bad and margin is 41%', now: 0 }).findings).toMatchObject([
      { rule: 'conf.results', action: 'advise', message: { what: 'Only “41%” is the problem.', why: 'Why.' } },
    ])
  })

  test('a guard that names what sleeps leaves the others awake', () => {
    const official = guardFile('already-public', "match: release\nsleeps: ['conf.*']")
    const checker = prepareChecker(smallPolicy({ lexicons, rules, guards: [official] }))
    expect(ids(checker.check({ text: 'release: the best, 41%', now: 0 }))).toEqual(['disc.endorsement'])
  })

  test('a rule in shadow is found, marked, and asks nobody', () => {
    const shadow = prepareChecker(
      smallPolicy({ lexicons, rules: [ruleFile('conf.results', 'mode: shadow\nmatch: <figure>')] }),
    )
    const verdict = shadow.check({ text: '41%', now: 0 })
    expect(verdict.findings).toMatchObject([{ shadow: true }])
    expect(verdict.owner).toBeUndefined()
  })

  test('a rule for roles runs for those only', () => {
    const { check: checkRoles } = prepareChecker(
      smallPolicy({ rules: [ruleFile('conf.org', 'applies: { roles: [exec] }\nmatch: reorg')] }),
    )
    expect(ids(checkRoles({ text: 'reorg', now: 0, author: { roles: ['exec'] } }))).toEqual(['conf.org'])
    expect(ids(checkRoles({ text: 'reorg', now: 0 }))).toEqual([])
  })

  test('any text gets a verdict, with spans inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { span } of check({ text, now: 0 }).findings) {
          expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true)
        }
      }),
    )
  })

  // Each of these made some pattern or join slow once, or could; the runner's time limit is the test.
  test.each(['a.', 'a@', 'x-', '@', '(', '1 ', '41% ', 'pay ', 'best officially ', 'http://', '\u0301', '😀'])(
    'a megabyte of %j gets a verdict',
    (piece) => {
      const text = piece.repeat(2 ** 20 / piece.length)
      expect(check({ text, now: 0 }).findings.every(({ span }) => span.end <= text.length)).toBe(true)
    },
  )
})

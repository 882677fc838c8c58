import { describe, expect, test } from 'vitest'
import { clausesFile, lexiconFile, ruleFile, smallPolicy } from '../policy/testing/small-policy.ts'
import { prepareChecker } from './checker.ts'
import type { Draft } from './draft.ts'

const lexicons = [
  lexiconFile('figure', 'match: [{ detector: percent }, { detector: large-quantity }]'),
  lexiconFile('we', 'terms: [we, our, <company>]'),
  lexiconFile('news-link', 'terms: [news.acme.example, acme.example/news]'),
]

/** The words that a condition marks in a text; null when it does not hold. */
function marked(match: string, text: string, draft: Partial<Draft> = {}): string[] | null {
  const policy = smallPolicy({
    lexicons,
    clauses: clausesFile,
    rules: [ruleFile('test.rule', `every: true\nmatch: ${match}`)],
  })
  const { findings } = prepareChecker(policy).check({ text, now: 0, ...draft })
  return findings.length > 0 ? findings.map(({ span }) => text.slice(span.start, span.end)) : null
}

describe('conditions', () => {
  test.each([
    ['a phrase', 'link in bio', 'Link in bio!', ['Link in bio']],
    ['a list', '[buy it, get one]', 'Buying it? Get one', ['Buying it', 'Get one']],
    ['exact words', '{ phrase: [wins], exact: true }', 'win wins', ['wins']],
    ['alternatives', 'we (just|) passed', 'We passed. We just passed', ['We passed', 'We just passed']],
    ['a lexicon in a phrase', 'we passed <figure>', 'We passed 2m users', ['We passed 2m']],
    ['a gap', 'we ... passed', 'We really just passed', ['We really just passed']],
    ['no wider gap', 'we ... passed', 'We really truly just now passed', null],
    ['near, any order', '{ near: [<figure>, users], within: 2 }', 'users: 2m', ['users: 2m']],
    ['near, one part marked', '{ near: [<figure>, users], mark: 0 }', '2m happy users', ['2m']],
    ['near, too far', '{ near: [<figure>, users], within: 1 }', '2m very happy users', null],
    ['near, in one sentence', '{ near: [<figure>, users] }', 'It was 2m. Users came', null],
    ['near, across sentences', '{ near: [<figure>, users], across: true }', '2m. Users', ['2m. Users']],
    ['near, in order', '{ near: [users, <figure>], ordered: true }', '2m users', null],
    ['near, not on the same words', '{ near: [<we>, our] }', 'our kettle', null],
    ['a pattern', "{ pattern: 'acme-\\d+', requires: acme }", 'see ACME-42', ['ACME-42']],
    ['a detector', '{ detector: email }', 'a@b.example', ['a@b.example']],
    ['a link of ours', '{ link: news-link }', 'https://acme.example/news/1', ['https://acme.example/news/1']],
    ['no link of others', '{ link: news-link }', 'https://acme.example/newsletter news.acme.example.evil.com', null],
    ['all, the first words marked', '{ all: [{ not: bye }, users, <figure>] }', '2m users', ['users']],
    ['not', '{ all: [users, { not: <figure> }] }', '2m users', null],
    ['early enough', '{ first: 10, match: users }', 'users come first, users later', ['users']],
    ['too late', '{ first: 10, match: users }', 'first come the users', null],
    ['words in a clause', '{ clause: { subject: us }, match: Harlow }', 'They lost Harlow, we lost Harlow', ['Harlow']],
    ['any of its values', '{ clause: { time: [past, future] }, match: Harlow }', 'We won Harlow', ['Harlow']],
    ['all of its features', '{ clause: { subject: us, negated: true }, match: Harlow }', 'We won Harlow', null],
    ['a quoted clause', '{ clause: { quoted: true }, match: Harlow }', 'We won "Harlow". Harlow!', ['Harlow']],
    ['a clause that asks', '{ clause: { question: true }, match: we }', 'We won. We lost?', ['We']],
    ['a clause alone', '{ clause: { time: future } }', 'They lost, we will fly. They cry', ['we will fly']],
    ['a clause without words to ask of', '{ clause: { subject: us }, match: { not: bye } }', 'We won', null],
    ['required and there', '{ all: [users, { required: hello, first: 10 }] }', 'hello users', null],
    ['required and late', '{ all: [users, { required: hello, first: 10 }] }', 'many users say hello', ['users']],
    ['required and missing', '{ all: [users, { required: hello, first: 10 }] }', 'users', ['users']],
    ['enough of them', '{ count: <figure>, atLeast: 2 }', '2m and 3m', ['2m', '3m']],
    ['too few of them', '{ count: <figure>, atLeast: 2 }', '2m', null],
    ['capitals', '{ all: [users, { structure: { capitals: 60 } }] }', 'WHERE ARE MY users', ['users']],
    ['hardly any capitals', '{ all: [users, { structure: { capitals: 60 } }] }', 'Where are MY users', null],
    ['exclamation marks', '{ all: [users, { structure: { exclamations: 3 } }] }', 'users! hey!!', ['users']],
    ['too few exclamation marks', '{ all: [users, { structure: { exclamations: 3 } }] }', 'users!!', null],
    ['a cheer', '{ all: [users, { structure: { capitals: 60 } }] }', 'GO USERS!', null],
    ['a tag', '<we>', '#TeamAcme', ['Acme']],
  ])('%s', (_, match, text, words) => {
    expect(marked(match, text)).toEqual(words)
  })

  test('a pattern in a folded text marks the original characters', () => {
    expect(marked("{ pattern: 'acme-\\d+', requires: acme }", 'é ＡＣＭＥ-42 é')).toEqual(['ＡＣＭＥ-42'])
  })

  test('a picture that has no description, as far as the page shows one', () => {
    const match = '{ all: [kettle, { draft: { undescribed: true } }] }'
    const withPicture = (alt?: string) => marked(match, 'My kettle', { media: [{ kind: 'image', alt }] })
    expect(withPicture('')).toEqual(['kettle'])
    expect(withPicture('A kettle on a stove')).toBeNull()
    expect(withPicture(undefined)).toBeNull()
    expect(marked(match, 'My kettle', { media: [{ kind: 'video' }] })).toBeNull()
    expect(marked(match, 'My kettle')).toBeNull()
  })

  test('the text that is being answered', () => {
    expect(marked('{ all: [{ replyTo: broken }, sorry] }', 'Sorry!', { replyTo: { text: 'It is broken' } })).toEqual([
      'Sorry',
    ])
    expect(marked('{ all: [{ replyTo: broken }, sorry] }', 'Sorry, broken!')).toBeNull()
  })

  test('a clause of the text that is being answered', () => {
    const match = '{ all: [{ replyTo: { clause: { subject: they, time: future } } }, sorry] }'
    expect(marked(match, 'Sorry', { replyTo: { text: 'They will fly' } })).toEqual(['Sorry'])
    expect(marked(match, 'Sorry, they will fly', { replyTo: { text: 'They lost' } })).toBeNull()
  })

  test('the link of a card that goes out with the draft', () => {
    const match = '{ all: [{ link: news-link }, look] }'
    expect(marked(match, 'Look', { links: ['https://www.Acme.example/news/1'] })).toEqual(['Look'])
    expect(marked(match, 'Look', { links: ['https://acme.example/newsletter'] })).toBeNull()
  })

  test("the writer's name and handle", () => {
    const match = '{ all: [hello, { profile: acme (support|help) }] }'
    expect(marked(match, 'hello', { author: { handle: 'Eva (@AcmeHelp)' } })).toEqual(['hello'])
    expect(marked(match, 'hello from acme help', { author: { handle: 'Eva' } })).toBeNull()
    expect(marked(match, 'hello')).toBeNull()
  })

  test('properties of the draft; what is unknown fits nothing', () => {
    const match = '{ all: [{ draft: { surfaces: [reply], networks: [x] } }, hello] }'
    expect(marked(match, 'hello', { surface: 'reply', network: 'x' })).toEqual(['hello'])
    expect(marked(match, 'hello', { surface: 'reply' })).toBeNull()
  })

  test('a condition without words of its own marks the whole draft', () => {
    expect(marked('{ replyTo: broken }', 'Oh no', { replyTo: { text: 'broken' } })).toEqual(['Oh no'])
  })
})

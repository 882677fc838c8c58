import { compilePolicy } from '../compile.ts'
import type { CompiledPolicy } from '../compiled.ts'
import type { Problem } from '../problem.ts'
import { type PolicyFiles, type PolicySources, readPolicy } from '../read-policy.ts'
import type { SourceFile } from '../source.ts'

const company = `
schema: 1
id: acme
company: Acme
version: 1.2.3
lexicons:
  company: [Acme]
  codename: [{ cased: Otter }]
`

const owners = `
owners:
  comms:
    team: Communications
    channels: [{ mail: press@acme.example }]
    hours: { zone: Europe/London, open: [Mo-Fr 09:00-17:00] }
    promise: { hold: 1h, advise: 1d }
  ir:
    team: Investor Relations
    channels: [{ mail: ir@acme.example }]
    hours: { zone: Europe/London, open: always }
    promise: { hold: 30min }
`

const model = `
id: test
title: For tests
default: comms
topics:
  results: { primary: ir, consulted: [comms] }
`

const fixed = `
urgency: [ir, comms]
otherwise: []
topics: {}
`

/** A rule file with sensible values for whatever a test does not care about. */
export function ruleFile(id: string, fields: string): SourceFile {
  const given = new Set([...fields.matchAll(/^(\w+):/gm)].map(([, key]) => key))
  const defaults: Record<string, string> = {
    title: 'A rule',
    topic: 'results',
    mode: 'live',
    action: 'advise',
    confidence: 'high',
    match: 'never said',
    message: '{ what: What., why: Why. }',
    basis: "[{ cite: Our policy, status: company, asOf: '2026-11' }]",
    cases: '{ flag: [a, b, c], pass: [d, e, f] }',
  }
  const rest = Object.entries(defaults).filter(([key]) => !given.has(key))
  return {
    path: `rules/${id}.yaml`,
    text: [`id: ${id}`, ...rest.map(([key, value]) => `${key}: ${value}`), fields].join('\n'),
  }
}

export const lexiconFile = (id: string, fields: string): SourceFile => ({
  path: `lexicons/${id}.yaml`,
  text: `id: ${id}\n${fields}`,
})

export const guardFile = (id: string, fields: string): SourceFile => ({
  path: `guards/${id}.yaml`,
  pack: 'test',
  text: `id: ${id}\ntitle: A guard\norder: 1\ncases: { hold: [a, b, c], open: [d, e, f] }\n${fields}`,
})

/** The two guards that no policy may lack, for tests that are about something else: they hold where they are named. */
const namedGuards = (given: SourceFile[]): SourceFile[] =>
  ['work-conditions', 'wrongdoing']
    .filter((id) => !given.some(({ path }) => path.includes(id)))
    .map((id) => ({
      ...{ path: `guards/${id}.yaml`, pack: 'test' },
      text: `id: ${id}
title: A guard
order: 8
match: guarded ${id}
cases: { hold: [guarded ${id}, "guarded ${id}!", "guarded ${id}?"], open: [d, e, f] }`,
    }))

/** A grammar of clauses that knows "we", "they", a past and a future. */
export const clausesFile: SourceFile = {
  path: 'clauses/grammar.yaml',
  text: String.raw`
words:
  - { tags: W, words: [we] }
  - { tags: H, words: [they] }
  - { tags: P, words: [lost, won] }
  - { tags: F, words: [will] }
  - { tags: N, words: [never] }
endings: [{ is: x, where: '' }]
quotation: '"[^"]+"'
parts: { subject: '[WH]' }
split: '(?<=.)(?=,?{subject}|«)|(?<=»)'
join: '\|(?=\|)'
features:
  subject: [{ is: us, where: '\[[^\]]*W' }, { is: they, where: '' }]
  time: [{ is: past, where: '\[[^\]]*P' }, { is: future, where: '\[[^\]]*F' }, { is: now, where: '' }]
  negated: [{ is: 'true', where: '\[[^\]]*N' }, { is: 'false', where: '' }]
  quoted: [{ is: 'true', where: '«[^»]*\[|\[«' }, { is: 'false', where: '' }]
  question: [{ is: 'true', where: '\?\]?$' }, { is: 'false', where: '' }]
  imperative: [{ is: 'false', where: '' }]
`,
}

interface Parts {
  clauses?: SourceFile
  company?: string
  model?: string
  fixed?: string
  owners?: string
  rules?: SourceFile[]
  guards?: SourceFile[]
  lexicons?: SourceFile[]
  casts?: SourceFile[]
  languages?: SourceFile[]
  translations?: Partial<PolicyFiles['translations']>
}

const english: SourceFile = { path: 'languages/en.yaml', text: 'id: en\nname: English\nwords: the' }

function readParts(parts: Parts): ReturnType<typeof readPolicy> {
  const hasEnglish = parts.languages?.some(({ path }) => path === english.path)
  return readPolicy({
    company: { path: 'policy.yaml', text: parts.company ?? company },
    owners: { path: 'owners.yaml', text: parts.owners ?? owners },
    model: { path: 'models/test.yaml', text: parts.model ?? model },
    fixed: { path: 'models/fixed.yaml', text: parts.fixed ?? fixed },
    rules: parts.rules ?? [],
    guards: [...(parts.guards ?? []), ...namedGuards(parts.guards ?? [])],
    lexicons: [lexiconFile('company', 'terms: []'), lexiconFile('codename', 'terms: []'), ...(parts.lexicons ?? [])],
    ...(parts.clauses && { clauses: parts.clauses }),
    casts: parts.casts ?? [],
    packs: [],
    languages: [...(hasEnglish ? [] : [english]), ...(parts.languages ?? [])],
    translations: { rules: [], guards: [], lexicons: [], ...parts.translations },
    concepts: [],
  })
}

/** A small company policy from source, with all its problems. */
export function tryPolicy(parts: Parts): { policy?: CompiledPolicy; problems: Problem[] } {
  const { sources, problems } = readParts(parts)
  return sources ? compilePolicy(sources) : { problems }
}

/** The checked sources of a small company policy in which nothing may be wrong. */
export function smallSources(parts: Parts): PolicySources {
  const { sources, problems } = readParts(parts)
  if (!sources) throw new Error(listProblems(problems))
  return sources
}

/** The same, where nothing may be wrong. */
export function smallPolicy(parts: Parts): CompiledPolicy {
  const { policy, problems } = tryPolicy(parts)
  if (!policy) throw new Error(listProblems(problems))
  return policy
}

const listProblems = (problems: Problem[]): string =>
  problems.map((problem) => `${problem.file}:${problem.line} ${problem.message}`).join('\n')

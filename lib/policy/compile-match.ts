import { detectors } from '../check/detectors/all.ts'
import type { DraftCondition, Expr, TermSet } from './compiled.ts'
import { foldTerm, readPhrase, type Step } from './phrase.ts'
import type { CalendarCondition, DraftConditionSource, MatchSource } from './schema/match.ts'
import { endOf, startOf } from './schema/moment.ts'

/** Where conditions are compiled into: the policy's term sets and names. `report` takes what is wrong, with a hint. */
export interface MatchTarget {
  sets: TermSet[]
  names: Map<string, number>
  links: Map<string, string[]>
  /** The language of the words that are being compiled, and other ways to write its letters. */
  language: string
  letters: Record<string, string>
  /** Whether the policy says how clauses are read. */
  readsClauses: boolean
  /** Conditions on the company's calendar. */
  calendar: Partial<Record<CalendarCondition, Expr>>
  /** Classes that the trained reader tells apart. */
  topics: string[]
  report(message: string, hint: string): void
}

const defaultReach = 8
/** So sure the trained reader has to be where nothing else is said. */
export const usualSureness = 0.75

/** Compiles a condition. What cannot be compiled is reported and never matches. */
export function compileMatch(target: MatchTarget, source: MatchSource): Expr {
  const compile = (part: MatchSource): Expr => compileMatch(target, part)
  if (typeof source === 'string') return compilePhrases(target, [source], false)
  if (Array.isArray(source)) return compileList(target, source)
  if ('phrase' in source) return compilePhrases(target, [source.phrase].flat(), source.exact ?? false)
  if ('near' in source) {
    const { within = defaultReach, across, ordered, mark } = source
    return {
      near: source.near.map(compile),
      within,
      ...(across && { across }),
      ...(ordered && { ordered }),
      ...(mark !== undefined && { mark }),
    }
  }
  if ('pattern' in source) return compilePattern(target, source.pattern, [source.requires].flat())
  if ('detector' in source) return compileDetector(target, source.detector)
  if ('link' in source) return compileLink(target, source.link)
  return compileJoined(target, source)
}

type Joined = Exclude<
  MatchSource,
  | string
  | unknown[]
  | { phrase: unknown }
  | { near: unknown }
  | { pattern: unknown }
  | { detector: unknown }
  | { link: unknown }
>

/** Conditions on other conditions, or on more than words. */
function compileJoined(target: MatchTarget, source: Joined): Expr {
  const compile = (part: MatchSource): Expr => compileMatch(target, part)
  if ('any' in source) return choose(source.any.map(compile))
  if ('all' in source) return { all: source.all.map(compile), ...(source.mark !== undefined && { mark: source.mark }) }
  if ('not' in source) return { not: compile(source.not) }
  if ('replyTo' in source) return { replyTo: compile(source.replyTo) }
  if ('clause' in source) return compileClause(target, source)
  if ('required' in source) return { not: { first: source.first, match: compile(source.required) } }
  if ('count' in source) return { count: compile(source.count), atLeast: source.atLeast }
  if ('structure' in source) return source
  if ('profile' in source) return { profile: compile(source.profile) }
  if ('calendar' in source) return target.calendar[source.calendar] ?? { any: [] }
  if ('first' in source) return { first: source.first, match: compile(source.match) }
  if ('topic' in source) return compileTopic(target, source.topic, source.atLeast ?? usualSureness)
  return { draft: compileDraft(source.draft) }
}

/** A condition on the draft with its days as times. */
export function compileDraft({ from, until, ...rest }: DraftConditionSource): DraftCondition {
  return { ...rest, ...(from && { from: startOf(from) }), ...(until && { until: endOf(until) }) }
}

function compileClause(target: MatchTarget, source: Extract<MatchSource, { clause: object }>): Expr {
  if (!target.readsClauses)
    target.report(
      'Nothing here says how clauses are read.',
      'Extend a pack with a clauses/grammar.yaml, such as "core".',
    )
  const wanted = Object.entries(source.clause).map(
    ([feature, values]) => [feature, [values].flat().map(String)] as const,
  )
  return { clause: Object.fromEntries(wanted), ...(source.match && { match: compileMatch(target, source.match) }) }
}

/** A choice among choices is one choice: the check then has one list to go through. */
function choose(parts: Expr[]): Expr {
  const choices = parts.flatMap((part) => ('any' in part ? part.any : [part]))
  return choices.length === 1 ? (choices[0] as Expr) : { any: choices }
}

/** Phrases of one list share a term set, so that a list of a thousand names costs one condition. */
function compileList(target: MatchTarget, parts: MatchSource[]): Expr {
  const phrases = parts.filter((part) => typeof part === 'string')
  const others = parts.filter((part) => typeof part !== 'string').map((part) => compileMatch(target, part))
  if (phrases.length > 0) others.unshift(compilePhrases(target, phrases, false))
  return choose(others)
}

/** Adds words to the policy and returns the condition that finds any of them. Without a language they are found in all. */
export function addTerms(target: MatchTarget, terms: string[], kind: Omit<TermSet, 'terms'> = {}): Expr {
  const text = [...new Set(terms)].join('\n')
  const known = target.sets.findIndex(
    (set) =>
      set.terms === text && set.exact === kind.exact && set.cased === kind.cased && set.language === kind.language,
  )
  return { set: known >= 0 ? known : target.sets.push({ terms: text, ...kind }) - 1 }
}

function compilePhrases(target: MatchTarget, phrases: string[], exact: boolean): Expr {
  const kind = exact ? { exact } : {}
  const plain: string[] = []
  const others: Expr[] = []
  for (const phrase of phrases.flatMap((written) => otherLetters(target, written))) {
    const longer: Step[][] = []
    const ways = readPhrase(phrase)
    for (const steps of ways.length > mostWays ? ways.map(wordByWord) : ways) {
      const [first] = steps
      if (steps.length === 0)
        target.report(`The phrase "${phrase}" has no words.`, 'Write at least one word, number or sign.')
      else if (steps.length === 1 && first && 'words' in first) plain.push(first.words)
      else longer.push(steps)
    }
    others.push(...mergeSteps(longer).map((steps) => compileSteps(target, steps, kind)))
  }
  if (plain.length > 0) others.unshift(compileTerms(target, plain, kind))
  return choose(others)
}

/** Words are of the language that is being compiled; emoji, figures and tags mean the same in every language. */
function compileTerms(target: MatchTarget, terms: string[], kind: Omit<TermSet, 'terms'>): Expr {
  const isSign = (term: string): boolean => !/\p{L}/u.test(term) || /^[#@]/.test(term)
  const signs = terms.filter(isSign)
  const words = terms.filter((term) => !isSign(term))
  const sets = [
    ...(words.length > 0 ? [addTerms(target, words, { ...kind, language: target.language })] : []),
    ...(signs.length > 0 ? [addTerms(target, signs, kind)] : []),
  ]
  return choose(sets)
}

/** Überstunden is written Ueberstunden too. */
function otherLetters({ letters }: MatchTarget, phrase: string): string[] {
  const other = phrase.toLowerCase().replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter)
  return other === phrase.toLowerCase() ? [phrase] : [phrase, other]
}

// A phrase of so many alternatives is kept as one step a word: written out it would be most of a policy.
const mostWays = 24

const wordByWord = (steps: Step[]): Step[] =>
  steps.flatMap((step): Step[] => ('words' in step ? step.words.split(' ').map((words) => ({ words })) : [step]))

/** Ways to read a phrase that differ in one place become one, so that `(a|b) ... (c|d)` is one condition and not four. */
function mergeSteps(ways: Step[][]): Step[][] {
  if (ways.length < 2) return ways
  const longest = Math.max(...ways.map((steps) => steps.length))
  let merged = ways
  for (let at = 0; at < longest; at++) {
    const groups = new Map<string, Step[]>()
    for (const steps of merged) {
      const here = steps[at]
      const isWords = here !== undefined && 'words' in here
      const key = JSON.stringify(isWords ? steps.with(at, { words: '' }) : steps)
      const same = groups.get(key)?.[at]
      const words = isWords && same && 'words' in same ? `${same.words}\n${here.words}` : ''
      groups.set(key, words ? steps.with(at, { words }) : steps)
    }
    merged = [...groups.values()]
  }
  return merged
}

function compileSteps(target: MatchTarget, steps: Step[], kind: Omit<TermSet, 'terms'>): Expr {
  const seq = steps.map((step) => {
    if ('gap' in step) return step.gap
    return 'name' in step ? nameExpr(target, step.name) : compileTerms(target, step.words.split('\n'), kind)
  })
  return seq.length === 1 ? (seq[0] as Expr) : { seq }
}

function nameExpr(target: MatchTarget, name: string): Expr {
  const at = target.names.get(name)
  if (at !== undefined) return { name: at }
  const known = [...target.names.keys()].sort()
  target.report(`There is no lexicon "${name}".`, `Known ones: ${known.join(', ')}.`)
  return { any: [] }
}

function compilePattern(target: MatchTarget, pattern: string, requires: string[]): Expr {
  try {
    new RegExp(pattern, 'gu')
  } catch (error) {
    target.report(
      `The pattern cannot be read: ${(error as Error).message}.`,
      'Patterns are JavaScript regular expressions with the "u" flag.',
    )
    return { any: [] }
  }
  const first = requires.map((literal) => foldTerm(literal).split(' ')[0] ?? '')
  return { language: target.language, match: { pattern, requires: first } }
}

function compileDetector(target: MatchTarget, detector: string): Expr {
  if (Object.hasOwn(detectors, detector)) return { detector }
  target.report(`There is no detector "${detector}".`, `Known ones: ${Object.keys(detectors).sort().join(', ')}.`)
  return { any: [] }
}

function compileLink(target: MatchTarget, lexicon: string): Expr {
  const link = target.links.get(lexicon)
  if (link) return { link }
  target.report(`There is no list of links "${lexicon}".`, `Known ones: ${[...target.links.keys()].sort().join(', ')}.`)
  return { any: [] }
}

function compileTopic(target: MatchTarget, topic: string, atLeast: number): Expr {
  const at = target.topics.indexOf(topic)
  if (at >= 0) return { topic: at, atLeast }
  target.report(`Nobody has trained the topic "${topic}".`, `Known ones: ${target.topics.join(', ') || 'none'}.`)
  return { any: [] }
}

import type { Audience, Network, Surface } from '../check/draft.ts'
import type { ClassWeights } from '../check/topics/class-weights.ts'
import type { Action, Confidence, Fix, GuardId } from '../check/verdict.ts'
import type { OwnerCard } from '../owners/card.ts'
import type { Topic } from '../owners/topic.ts'

/** A condition over a draft. Spans of a match are word ranges; every kind yields the spans it matched (`not` yields none). */
export type Expr =
  /** Any word sequence of the term set `set`. */
  | { set: number }
  /** Parts next to each other; a number is a gap of up to so many words. */
  | { seq: (Expr | number)[] }
  /** All parts within `within` words of each other, in one sentence unless `across`. `mark` picks the part whose span is shown. */
  | { near: Expr[]; within: number; across?: boolean; ordered?: boolean; mark?: number }
  /** A regular expression over the folded text, run only where one of `requires` starts a word. */
  | { pattern: string; requires: string[] }
  /** The condition in sentences of that language. */
  | { language: string; match: Expr }
  | { detector: string }
  /** A link whose host and path start with one of these. */
  | { link: string[] }
  | { any: Expr[] }
  | { all: Expr[]; mark?: number }
  | { not: Expr }
  /** The named condition at this index of `names`, evaluated once a check. */
  | { name: number }
  /** The condition over the text that is being answered. */
  | { replyTo: Expr }
  /** Matches of `match` that begin in a clause with these features; without it, the clauses themselves. */
  | { clause: Record<string, string[]>; match?: Expr }
  /** The condition must hold within the first `chars` characters. */
  | { first: number; match: Expr }
  /** At least so many matches of the condition. */
  | { count: Expr; atLeast: number }
  /** How the text is written: at least so many of a hundred letters are capitals; at least so many exclamation marks. */
  | { structure: { capitals?: number; exclamations?: number } }
  /** The condition over the writer's name and handle. */
  | { profile: Expr }
  /** The trained reader finds a passage of this class (an index of the trained classes), at least so surely (0 to 1). */
  | { topic: number; atLeast: number }
  /** A draft property rather than words. */
  | { draft: DraftCondition }

export interface DraftCondition {
  networks?: Network[]
  surfaces?: Surface[]
  audiences?: Audience[]
  roles?: string[]
  regions?: string[]
  statesEmployer?: boolean
  pauseWhenHeated?: boolean
  media?: boolean
  undescribed?: boolean
  /** Epoch milliseconds: not before `from`, and before `until`. */
  from?: number
  until?: number
}

/** Folded word sequences, one a line, words separated by a space. */
export interface TermSet {
  terms: string
  /** Words take no inflection (a possessive is allowed). */
  exact?: boolean
  /** Exact, and only where the text writes a capital: for names that are also ordinary words. */
  cased?: boolean
  /** Found only in sentences of this language; in all where absent. English words take their forms, others stand as they are. */
  language?: string
}

/** How languages are told apart, and written. */
export interface CompiledLanguages {
  /** Words (as written and folded), endings with an apostrophe and letters, by the languages that have them, such as "de nl". */
  signs: Record<string, string>
  /** Languages in which protected talk is not known. */
  unguarded: string[]
  /** On a phone: u is you. */
  casual: Record<string, string>
  /** Forms that no ending explains: bought is of buy. */
  irregular: Record<string, string>
}

/** A value for what a pattern matches. */
export interface Choice {
  is: string
  where: string
}

/**
 * How sentences are read as clauses. Every word becomes tags, one letter each; patterns over the row of tags of a sentence
 * split it and tell the features of each clause. policies/core/clauses/grammar.yaml explains it.
 */
export interface ClauseGrammar {
  /** Tags of what a condition matches; of several matches the longest counts. */
  words: { tags: string; match: Expr }[]
  /** Tags of all other words, by the first pattern that fits. */
  endings: Choice[]
  /** What stands in quotation. */
  quotation: Expr
  /** Clauses begin where this matches between two tags; `join` takes away borders that were none. */
  split: string
  join: string
  /** By feature, in order: the first pattern that matches the row (the clause in [ ], others between |) gives the value. */
  features: Record<string, Choice[]>
}

/** A draft that shows what a rule means; the words that the rule speaks of stand in `[[ ]]`. */
export interface Example {
  text: string
  /** What it answers. */
  replyTo?: string
  /** It comes with a picture. */
  picture?: true
}

/** Drafts that are fine, and drafts worth a second look. Only the handbook page reads them. */
export interface Examples {
  fine: Example[]
  look: Example[]
}

export interface CompiledRule {
  id: string
  title: string
  topic: Topic
  shadow?: boolean
  action: Action
  /** The action where this holds. */
  firmer?: { action: Action; when: Expr }
  confidence: Confidence
  when?: DraftCondition
  match: Expr
  unless?: Expr
  /** Where `match` does not hold but this does, the rule speaks as a guess: at most as advice. */
  guess?: Expr
  /** The trained reader may make less of what the rule states: see lib/check/doubt.ts. */
  doubted?: boolean
  message: { what: string; why: string; instead?: string }
  fix?: Pick<Fix, 'kind' | 'text' | 'label'>
  /** What is said where the matched words are of another language. */
  translations?: Record<string, Pick<CompiledRule, 'title' | 'message' | 'fix'>>
  /** Report every match, not the first only. */
  every?: boolean
  /** `status` says how far the pack that the rule comes from may be relied on. */
  clause?: { title: string; url?: string; status?: string }
  examples?: Examples
  /** Nobody has to be asked. */
  ownerless?: boolean
  /** Who is asked, whoever owns the topic. */
  owner?: string
  /** False where a promised answer that never came changes nothing. */
  lapses?: false
  /** Runs also in languages in which protected talk is not known. */
  everyLanguage?: boolean
}

export interface CompiledGuard {
  id: GuardId
  match: Expr
  unless?: Expr
  /** Rules that still run on their own span. */
  exempt: string[]
  /** Rules that still run, at most as `advise`, on words that the guard did not match. */
  softened: string[]
  /** What a softened rule says instead of its own words, by language; `all` for the others. */
  kindly?: Record<string, string>
  /** When present, only these rules sleep (a trailing * matches a family); otherwise all but the two lists above. */
  sleeps?: string[]
}

/** Who owns a topic: owner ids. */
export interface Route {
  primary: string
  consulted: string[]
  /** Who can answer as well: the first of all who is there now is asked. */
  or?: string[]
  /** Answered by the primary in every unit. */
  central?: boolean
  /** Who decides where nobody has answered within so many minutes of opening time. */
  casting?: { by: string; within: number }
}

/** Topics that belong to another owner for a time, over every route. */
export interface TimelyRoute {
  when: DraftCondition
  topics: Topic[]
  owner: string
  why: 'incident' | 'quiet-period'
}

/** A trained reader of topics, as `npm run train` writes it: what a passage is like, by the words it is made of. */
export interface CompiledTopics {
  /** `flag` (worth a second look), `guarded` (protected talk), then the rules that it tells apart. */
  classes: string[]
  /** What a passage may be about, told by the same words as the classes and numbered after them: nothing in particular, then topics. */
  about?: ('nothing' | Topic)[]
  /** What every feature says of the first class: see lib/check/topics/flag-table.ts. */
  flag: { bias: number; scale: number; table: string }
  /** By class from the second on, then by what a passage may be about. */
  biases: number[]
  /** What one step of a weight counts, likewise. */
  scales: number[]
  /** Lexicons whose words are read by what they are. */
  masked: string[]
  /** Lexicons that are features themselves. */
  asked: string[]
  /** What single words say of these: see lib/check/topics/class-weights.ts. */
  words: ClassWeights
}

/** Words that an owner has written for others to use. */
export interface ReadyWords {
  title: string
  text: string
  topics: Topic[]
  networks: Network[]
  /** Where they fit; both when absent. */
  on?: 'answer' | 'post'
  /** Epoch milliseconds: not before `from`, and before `until`. */
  from?: number
  until?: number
}

/** What a policy changes on a site. */
export interface CompiledSite {
  /** Nothing is checked there. */
  off?: { since: string; reason: string }
  /** CSS by the names in selector-names.ts, in the place of what is built in. */
  selectors: Record<string, string>
}

/** Counts up whenever older versions of the product could not run what is compiled. */
export const policyFormat = 1

/** One policy as one JSON document: what the background stores and the content script reads. */
export interface CompiledPolicy {
  format: typeof policyFormat
  id: string
  company: string
  version: string
  /** What the company speaks; the first is taken where a text does not tell. */
  speaks: string[]
  languages: CompiledLanguages
  names: { id: string; expr: Expr }[]
  sets: TermSet[]
  clauses?: ClauseGrammar
  guards: CompiledGuard[]
  rules: CompiledRule[]
  /** Those whose matter can hurt soonest first. */
  owners: OwnerCard[]
  routes: Partial<Record<Topic, Route>>
  /** Topics that belong to nobody. */
  unowned?: Topic[]
  /** By unit and central owner: who answers there in their place. */
  units?: Record<string, Record<string, string>>
  /** What the calendar gives to other owners while it holds; the first that fits wins. */
  overrides?: TimelyRoute[]
  defaultOwner: string
  links: { handbook?: string; rights?: string; support?: string }
  topics?: CompiledTopics
  readyWords?: ReadyWords[]
  sites?: Partial<Record<Network, CompiledSite>>
}

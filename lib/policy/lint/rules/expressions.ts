import type { CompiledPolicy, DraftCondition, Expr } from '../../compiled.ts'

/** What can be said of a policy's conditions from their shape alone, whatever the draft. */
export interface Expressions {
  /** True when every draft that fits the first fits the second. False may mean "not seen". */
  implies(first: Expr, second: Expr): boolean
  /** True when no draft can fit. */
  isImpossible(expr: Expr): boolean
  /** The same number for conditions that are written alike, lexicons looked into. */
  keyOf(expr: Expr): number
  /** Its alternatives, down to single terms. */
  alternativesOf(expr: Expr): { expr: Expr; words: string }[]
}

/** Reads the conditions of a policy; lexicons are looked into. */
export function readExpressions(policy: Pick<CompiledPolicy, 'names' | 'sets'>): Expressions {
  const { names } = policy
  // Single terms join as sets of their own.
  const sets = [...policy.sets]
  const opened = (expr: Expr): Expr => ('name' in expr ? opened(names[expr.name]?.expr ?? { any: [] }) : expr)
  const termsOf = (set: number): string[] => sets[set]?.terms.split('\n').filter(Boolean) ?? []
  const known = new Map<string, boolean>()

  const implies = (first: Expr, second: Expr): boolean => {
    const key = `${keyOf(first)} ${keyOf(second)}`
    const before = known.get(key)
    if (before !== undefined) return before
    const result = seeImplication(opened(first), opened(second))
    known.set(key, result)
    return result
  }

  const seeImplication = (a: Expr, b: Expr): boolean => {
    if (isImpossible(a) || keyOf(a) === keyOf(b)) return true
    if ('any' in a) return a.any.every((part) => implies(part, b))
    if ('all' in b) return b.all.every((part) => implies(a, part))
    if ('any' in b && b.any.some((part) => implies(a, part))) return true
    if ('clause' in a && 'clause' in b) return narrowsClause(a, b)
    return impliesAlike(a, b) || partsNeeded(a).some((part) => implies(part, b))
  }

  /** Conditions of one kind. */
  const impliesAlike = (a: Expr, b: Expr): boolean => {
    if ('set' in a) return 'set' in b && includesTerms(a.set, b.set)
    if ('not' in a) return 'not' in b && implies(b.not, a.not)
    if ('replyTo' in a) return 'replyTo' in b && implies(a.replyTo, b.replyTo)
    if ('first' in a) return 'first' in b && a.first <= b.first && implies(a.match, b.match)
    if ('draft' in a) return 'draft' in b && narrows(a.draft, b.draft)
    if ('link' in a) return 'link' in b && a.link.every((link) => b.link.includes(link))
    return 'near' in a && 'near' in b && standsCloser(a, b)
  }

  /** Exact terms match less than inflected ones, those with a capital less than both, those of a language less than all. */
  const includesTerms = (one: number, other: number): boolean => {
    const strictness = (set: number): number => (sets[set]?.cased ? 2 : Number(Boolean(sets[set]?.exact)))
    const language = sets[other]?.language
    if (language && sets[one]?.language !== language) return false
    const terms = new Set(termsOf(other))
    return (
      strictness(one) >= strictness(other) &&
      termsOf(one).every((term) => stretchesOf(term).some((stretch) => terms.has(stretch)))
    )
  }

  const narrowsClause = (a: Extract<Expr, { clause: object }>, b: Extract<Expr, { clause: object }>): boolean =>
    Object.entries(b.clause).every(([feature, values]) =>
      a.clause[feature]?.every((value) => values.includes(value)),
    ) &&
    (!b.match || (a.match !== undefined && implies(a.match, b.match)))

  const standsCloser = (a: Extract<Expr, { near: Expr[] }>, b: Extract<Expr, { near: Expr[] }>): boolean =>
    a.near.length === b.near.length &&
    a.within <= b.within &&
    (!a.across || Boolean(b.across)) &&
    (Boolean(a.ordered) || !b.ordered) &&
    a.near.every((part, at) => implies(part, b.near[at] as Expr))

  const isImpossible = (expr: Expr): boolean => {
    const it = opened(expr)
    if ('set' in it) return termsOf(it.set).length === 0
    if ('any' in it) return it.any.every(isImpossible)
    if ('link' in it) return it.link.length === 0
    if ('replyTo' in it) return isImpossible(it.replyTo)
    const parts = partsNeeded(it)
    return parts.some(isImpossible) || ('all' in it && contradicts(parts))
  }

  const contradicts = (parts: Expr[]): boolean =>
    parts.map(opened).some((part) => {
      if ('draft' in part) return parts.some((other) => 'draft' in other && excludes(part.draft, other.draft))
      return 'not' in part && parts.some((other) => !isNegation(other) && implies(other, part.not))
    })

  const isNegation = (expr: Expr): boolean => 'not' in opened(expr)

  // Keys are numbers given in order of meeting, or lexicons would be written out in every key they are part of.
  const keys = new Map<Expr, number>()
  const numbers = new Map<string, number>()
  const keyOf = (expr: Expr): number => {
    const before = keys.get(expr)
    if (before !== undefined) return before
    const text = writeKey(opened(expr))
    const key = numbers.get(text) ?? numbers.size
    numbers.set(text, key)
    keys.set(expr, key)
    return key
  }

  const writeKey = (it: Expr): string => {
    if ('set' in it) return JSON.stringify({ ...sets[it.set], terms: termsOf(it.set).sort() })
    if ('any' in it) return `any(${[...new Set(it.any.map(keyOf))].sort().join('|')})`
    if ('all' in it) return `all(${[...new Set(it.all.map(keyOf))].sort().join('&')})`
    if ('near' in it) return `near${JSON.stringify({ ...it, near: it.near.map(keyOf), mark: 0 })}`
    if ('seq' in it) return `seq(${it.seq.map((part) => (typeof part === 'number' ? part : keyOf(part))).join(',')})`
    if ('not' in it) return `not(${keyOf(it.not)})`
    if ('replyTo' in it) return `reply(${keyOf(it.replyTo)})`
    if ('first' in it) return `first${it.first}(${keyOf(it.match)})`
    return JSON.stringify(it)
  }

  const alternativesOf = (expr: Expr): { expr: Expr; words: string }[] => {
    const it = opened(expr)
    if ('any' in it) return it.any.flatMap(alternativesOf)
    if (!('set' in it)) return [{ expr: it, words: '' }]
    return termsOf(it.set).map((words) => ({ expr: { set: oneTerm(it.set, words) }, words }))
  }

  const oneTerm = (set: number, terms: string): number => sets.push({ ...sets[set], terms }) - 1

  return { implies, isImpossible, keyOf, alternativesOf }
}

/** A term and every run of words in it: where "my weekend" stands, "weekend" stands too. */
function stretchesOf(term: string): string[] {
  const words = term.split(' ')
  return words.flatMap((_, from) => words.slice(from).map((_, count) => words.slice(from, from + count + 1).join(' ')))
}

/** The parts that must all hold. */
function partsNeeded(expr: Expr): Expr[] {
  if ('all' in expr) return expr.all
  if ('near' in expr) return expr.near
  if ('seq' in expr) return expr.seq.filter((part) => typeof part !== 'number')
  if ('clause' in expr) return expr.match ? [expr.match] : []
  return 'first' in expr ? [expr.match] : []
}

/** True when no draft can fit both: a draft has one network, surface and audience, but may have several roles. */
export function excludes(one: DraftCondition, other: DraftCondition): boolean {
  const apart = (key: 'networks' | 'surfaces' | 'audiences'): boolean => {
    const [left, right] = [one[key] as string[] | undefined, other[key] as string[] | undefined]
    return Boolean(left && right && !left.some((value) => right.includes(value)))
  }
  const differ = (key: 'statesEmployer' | 'media' | 'undescribed'): boolean =>
    one[key] !== undefined && other[key] !== undefined && one[key] !== other[key]
  const over = (early: DraftCondition, late: DraftCondition): boolean =>
    early.until !== undefined && late.from !== undefined && early.until <= late.from
  if (over(one, other) || over(other, one)) return true
  if (apart('networks') || apart('surfaces') || apart('audiences')) return true
  return differ('statesEmployer') || differ('media') || differ('undescribed')
}

/** True when every draft that fits `one` fits `other`. */
export function narrows(one: DraftCondition, other: DraftCondition): boolean {
  return (Object.keys(other) as (keyof DraftCondition)[]).every((key) => {
    const [wanted, allowed] = [one[key], other[key]]
    if (allowed === undefined) return true
    if (key === 'from') return wanted !== undefined && wanted >= allowed
    if (key === 'until') return wanted !== undefined && wanted <= allowed
    return Array.isArray(allowed) && Array.isArray(wanted)
      ? (wanted as string[]).every((value) => (allowed as string[]).includes(value))
      : wanted === allowed
  })
}

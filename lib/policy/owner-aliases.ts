import type { Problem } from './problem.ts'
import type { PolicySources } from './read-policy.ts'

/** The files in which owners are referred to. */
type Referring = Pick<PolicySources, 'company' | 'owners' | 'model' | 'fixed' | 'rules'>

/** The id of the card by each of its aliases. */
const idsByAlias = ({ value }: PolicySources['owners']): Map<string, string> =>
  new Map(
    Object.entries(value.owners).flatMap(([id, { aliases }]) => aliases.map((alias): [string, string] => [alias, id])),
  )

/** The same files with every owner called by the id of the card: aliases are known nowhere else. */
export function resolveAliases<Parts extends Referring>(parts: Parts): Parts {
  const { company, owners, model, fixed, rules } = parts
  const ids = idsByAlias(owners)
  if (ids.size === 0) return parts
  const { topics, calendar, units, readyWords } = company.value
  const changes = company.value.rules
  const idOf = (name: string): string => ids.get(name) ?? name
  return {
    ...parts,
    company: {
      ...company,
      value: { ...company.value, ...callById({ topics, calendar, units, readyWords, rules: changes }, idOf) },
    },
    owners: { ...owners, value: callById(owners.value, idOf) },
    model: { ...model, value: callById(model.value, idOf) },
    fixed: { ...fixed, value: callById(fixed.value, idOf) },
    rules: rules.map((rule) => ({
      ...rule,
      value: { ...rule.value, ...callById({ exceptions: rule.value.exceptions }, idOf) },
    })),
  }
}

const single = new Set(['primary', 'default', 'secretary', 'owner', 'backup', 'escalation'])
const several = new Set(['or', 'consulted', 'told', 'members', 'urgency', 'otherwise'])

/** Fields that name owners, however deep, and what a unit calls its own. */
function callById<Value>(value: Value, idOf: (name: string) => string): Value {
  if (Array.isArray(value)) return value.map((part) => callById(part, idOf)) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([field, inner]: [string, unknown]) => {
    if (single.has(field) && typeof inner === 'string') return [field, idOf(inner)]
    if (several.has(field) && isNames(inner)) return [field, inner.map(idOf)]
    if (field === 'owners' && isLocal(inner))
      return [field, Object.fromEntries(Object.entries(inner).map((pair) => pair.map(idOf)))]
    return [field, callById(inner, idOf)]
  })
  return Object.fromEntries(entries)
}

const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string')

const isLocal = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && isNames(Object.values(value))

/** An alias that two owners have, or that is an owner itself: nobody could tell who is meant. */
export function findAliasClashes({ value, source }: PolicySources['owners']): Problem[] {
  const first = new Map(Object.keys(value.owners).map((id): [string, string] => [id, id]))
  return Object.entries(value.owners).flatMap(([id, { aliases }]) =>
    aliases.flatMap((alias, at) => {
      const other = first.get(alias)
      if (other === undefined) {
        first.set(alias, id)
        return []
      }
      const message =
        other === alias
          ? `"${alias}" is an owner with a card, and cannot be an alias of "${id}" as well.`
          : `"${alias}" is an alias of "${other}" as well as of "${id}".`
      const hint = other === alias ? `Take out the card "${alias}", or the alias.` : 'Keep it with one of the two.'
      return other === id
        ? source.problem(['owners', id, 'aliases', at], 'alias-clash', `"${alias}" is there twice.`, 'Take one out.')
        : source.problem(['owners', id, 'aliases', at], 'alias-clash', message, hint)
    }),
  )
}

/** Units in which departments that became one have different people: one of them would be left out. */
export function findMergedUnits({ company, owners }: Pick<Referring, 'company' | 'owners'>): Problem[] {
  const ids = idsByAlias(owners)
  const idOf = (name: string): string => ids.get(name) ?? name
  return Object.entries(company.value.units).flatMap(([unit, { owners: local }]) => {
    const first = new Map<string, string>()
    return Object.entries(local).flatMap(([central, own]) => {
      const id = idOf(central)
      const other = first.get(id)
      if (other === undefined) first.set(id, own)
      if (other === undefined || idOf(other) === idOf(own)) return []
      const message = `In the unit "${unit}" both "${other}" and "${own}" would answer for "${id}".`
      const hint = 'They are one department now: keep one line, of whoever answers there for all of it.'
      return company.source.problem(['units', unit, 'owners', central], 'alias-clash', message, hint)
    })
  })
}

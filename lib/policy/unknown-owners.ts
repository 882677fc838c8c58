import { isNear } from './is-near.ts'
import type { Problem } from './problem.ts'
import type { PolicySources, Sourced } from './read-policy.ts'
import type { CompanySource } from './schema/company.ts'
import { ownerId } from './schema/owners.ts'
import type { RuleSource } from './schema/rule.ts'

/**
 * A route to an owner that has no card would leave a person with nobody to ask. A model's routes may: what it sends to
 * somebody without a card goes to its default owner, who needs one.
 */
export function unknownOwners({
  company,
  owners,
  model: { value: model },
  rules,
}: Pick<PolicySources, 'company' | 'owners' | 'model' | 'rules'>): Problem[] {
  const known = new Set(Object.keys(owners.value.owners))
  const noDefault = known.has(model.default)
    ? []
    : owners.source.problem(
        ['owners'],
        'unknown-owner',
        `The ownership model "${model.id}" asks "${model.default}" whenever nobody else is named, and "${model.default}" has no card.`,
        `Add a card "${model.default}", or the alias "${model.default}" to the card of whoever does it.`,
      )
  const secretary = model.council?.secretary ?? model.default
  const noSecretary =
    known.has(secretary) || secretary === model.default
      ? []
      : owners.source.problem(
          ['owners'],
          'unknown-owner',
          `The council of the model "${model.id}" has "${secretary}" for its secretary, who has no card.`,
          `Add a card "${secretary}", or the alias "${secretary}" to the card of whoever is.`,
        )
  const routes = Object.entries(company.value.topics).flatMap(([topic, { primary, or, consulted, told }]) =>
    [...new Set([primary, ...or, ...consulted, ...told])]
      .filter((id) => id !== undefined && !known.has(id))
      .map((id) =>
        company.source.problem(
          ['topics', topic],
          'unknown-owner',
          `"${topic}" is sent to "${id}", who has no card.`,
          `Add a card "${id}" to owners.yaml, or name an owner who has one.`,
        ),
      ),
  )
  const backups = Object.entries(owners.value.owners)
    .filter(([, owner]) => owner.backup && !known.has(owner.backup))
    .map(([id, owner]) =>
      owners.source.problem(
        ['owners', id, 'backup'],
        'unknown-owner',
        `The backup "${owner.backup}" has no card.`,
        `${suggest(owners, owner.backup as string)}Add the card, or name another backup.`,
      ),
    )
  return [noDefault, noSecretary, routes, backups, unknownEscalations(owners)]
    .flat()
    .concat(unknownNamedOwners(known, company, rules))
}

/** An escalation is an owner, or words for somebody who has no card; what could be meant as either is refused. */
function unknownEscalations(owners: PolicySources['owners']): Problem[] {
  const cards = owners.value.owners
  return Object.entries(cards).flatMap(([id, { escalation }]) => {
    if (escalation === undefined || Object.hasOwn(cards, escalation)) return []
    const report = (message: string, hint: string): Problem =>
      owners.source.problem(['owners', id, 'escalation'], 'unknown-owner', message, hint)
    const outside = 'Somebody who has no card is written in words, with a capital: "General Counsel".'
    if (ownerId.safeParse(escalation).success)
      return report(`The escalation "${escalation}" has no card.`, `${suggest(owners, escalation)}${outside}`)
    const meant = nearest(owners, escalation)
    return meant === undefined
      ? []
      : report(`The escalation "${escalation}" reads like "${meant}".`, `${suggest(owners, escalation)}${outside}`)
  })
}

const suggest = (owners: PolicySources['owners'], name: string): string => {
  const meant = nearest(owners, name)
  return meant === undefined ? '' : `Did you mean "${meant}"? `
}

/** The owner whose id or team is called almost so. */
const nearest = ({ value }: PolicySources['owners'], name: string): string | undefined =>
  Object.entries(value.owners).find(([id, { team }]) =>
    [id, team].some((one) => isAlike(one.toLowerCase(), name.toLowerCase())),
  )?.[0]

const isAlike = (one: string, other: string): boolean => one === other || isNear(one, other)

/** Owners whom exceptions, the calendar and ready words name. */
function unknownNamedOwners(
  known: Set<string>,
  { value, source }: Sourced<CompanySource>,
  rules: Sourced<RuleSource>[],
): Problem[] {
  const exceptions = [
    ...rules.map((rule) => ({ source: rule.source, at: ['exceptions'], named: rule.value.exceptions })),
    ...Object.entries(value.rules).map(([rule, change]) => ({
      source,
      at: ['rules', rule, 'exceptions'],
      named: change.exceptions,
    })),
  ]
  const { incidents, quietPeriods } = value.calendar
  const calendar = Object.entries({ incidents, quietPeriods }).map(([list, named]) => ({
    source,
    at: ['calendar', list],
    named,
  }))
  const ready = { source, at: ['readyWords'], named: value.readyWords }
  return [...exceptions, ...calendar, ready].flatMap(({ source, at, named }) =>
    named.flatMap(({ id, owner }, index) =>
      owner === undefined || known.has(owner)
        ? []
        : source.problem(
            [...at, index, 'owner'],
            'unknown-owner',
            `"${id}" is owned by "${owner}", who has no card.`,
            'Add the card, or name an owner who has one.',
          ),
    ),
  )
}

import type { Problem } from './problem.ts'
import type { PolicySources, Sourced } from './read-policy.ts'
import type { CompanySource, ModelSource } from './schema/company.ts'
import type { RuleSource } from './schema/rule.ts'

/**
 * A route to an owner that has no card would leave a person with nobody to ask. Of a model's routes those count whose
 * topic a rule speaks of: a model also routes topics of packs that this company does not extend.
 */
export function unknownOwners(
  company: Sourced<CompanySource>,
  owners: PolicySources['owners'],
  model: Sourced<ModelSource>,
  rules: Sourced<RuleSource>[],
): Problem[] {
  const known = new Set(Object.keys(owners.value.owners))
  const running = rules.filter(({ value }) => (company.value.rules[value.id]?.mode ?? value.mode) !== 'off')
  const spoken = new Set<string>(running.map(({ value }) => value.topic))
  const ofModel = Object.entries(model.value.topics).filter(([topic]) => spoken.has(topic))
  const routed = { ...Object.fromEntries(ofModel), ...company.value.topics }
  const needed = new Map<string, string>([[model.value.default, 'everything else']])
  for (const [topic, route] of Object.entries(routed)) {
    for (const id of [route.primary, ...route.consulted]) if (!needed.has(id)) needed.set(id, topic)
  }
  const routes = [...needed]
    .filter(([id]) => !known.has(id))
    .map(([id, topic]) =>
      owners.source.problem(
        ['owners'],
        'unknown-owner',
        `The ownership model sends "${topic}" to "${id}", who has no card.`,
        `Add a card "${id}", or route the topic elsewhere under "topics" in the company file.`,
      ),
    )
  const backups = Object.entries(owners.value.owners)
    .filter(([, owner]) => owner.backup && !known.has(owner.backup))
    .map(([id, owner]) =>
      owners.source.problem(
        ['owners', id, 'backup'],
        'unknown-owner',
        `The backup "${owner.backup}" has no card.`,
        'Add the card, or name another backup.',
      ),
    )
  return [...routes, ...backups, ...unknownNamedOwners(known, company, rules)]
}

/** Owners whom exceptions and incidents name. */
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
  const incidents = { source, at: ['calendar', 'incidents'], named: value.calendar.incidents }
  return [...exceptions, incidents].flatMap(({ source, at, named }) =>
    named.flatMap(({ id, owner }, index) =>
      known.has(owner)
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

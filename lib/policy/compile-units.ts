import type { CompiledPolicy } from './compiled.ts'
import type { Problem } from './problem.ts'
import type { PolicySources } from './read-policy.ts'
import type { UnitsSource } from './schema/units.ts'

/** Who answers in each unit for a central owner: its own people, else those of the larger unit around it. */
export function compileUnits(units: UnitsSource): Pick<CompiledPolicy, 'units'> {
  const compiled = Object.keys(units).map((id): [string, Record<string, string>] => [
    id,
    Object.fromEntries(
      around(units, id)
        .toReversed()
        .flatMap((unit) => Object.entries(units[unit]?.owners ?? {})),
    ),
  ])
  return compiled.length > 0 ? { units: Object.fromEntries(compiled) } : {}
}

/** A unit, the one that it is within, and so on; of a circle each once. */
function around(units: UnitsSource, first: string): string[] {
  const way: string[] = []
  for (let id: string | undefined = first; id !== undefined && Object.hasOwn(units, id); id = units[id]?.within) {
    if (way.includes(id)) break
    way.push(id)
  }
  return way
}

/** Units within units that are not there, or within themselves; owners of theirs who have no card. */
export function findUnitProblems(
  { value, source }: PolicySources['company'],
  owners: PolicySources['owners'],
): Problem[] {
  const { units } = value
  const report = (id: string, at: string[], code: string, message: string, hint: string): Problem =>
    source.problem(['units', id, ...at], code, message, hint)
  return Object.entries(units).flatMap(([id, { within, owners: local }]) => {
    const missing = Object.entries(local).flatMap(([central, own]) =>
      [central, own]
        .filter((owner) => !Object.hasOwn(owners.value.owners, owner))
        .map((owner) =>
          report(
            id,
            ['owners', central],
            'unknown-owner',
            `The unit "${id}" names "${owner}", who has no card.`,
            `Add a card "${owner}" to owners.yaml, or name an owner who has one.`,
          ),
        ),
    )
    if (within === undefined) return missing
    if (!Object.hasOwn(units, within)) {
      const known = `There is no unit "${within}" that "${id}" could be within.`
      return [
        ...missing,
        report(id, ['within'], 'unknown-unit', known, `Known ones: ${Object.keys(units).join(', ')}.`),
      ]
    }
    const way = around(units, id)
    const isCircle = units[way.at(-1) ?? id]?.within === id
    // Told once, where the circle begins.
    if (!isCircle || Object.keys(units).find((unit) => way.includes(unit)) !== id) return missing
    const circle = [...way, id].join(' -> ')
    return [
      ...missing,
      report(id, ['within'], 'unit-circle', `These are within each other: ${circle}.`, 'Take out one "within".'),
    ]
  })
}

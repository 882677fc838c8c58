import { compileCalendar, compileOverrides } from './compile-calendar.ts'
import { compileClauses } from './compile-clauses.ts'
import { CompileContext } from './compile-context.ts'
import { compileGuard } from './compile-guard.ts'
import { compileLanguages } from './compile-language.ts'
import { compileLexicons, nameLexicons } from './compile-lexicons.ts'
import { compileOwner } from './compile-owners.ts'
import { compileReadyWords } from './compile-ready-words.ts'
import { compileRoutes } from './compile-routes.ts'
import { compileRule } from './compile-rule.ts'
import { compileSites } from './compile-sites.ts'
import { compileUnits } from './compile-units.ts'
import type { CompiledPolicy } from './compiled.ts'
import type { Problem } from './problem.ts'
import type { PolicySources } from './read-policy.ts'
import { refuseTooLarge } from './refuse-too-large.ts'
import type { OwnerSource } from './schema/owners.ts'

/** Compiles a company's policy. The policy is there only when nothing is wrong; otherwise every problem is listed. */
export function compilePolicy(sources: PolicySources): { policy?: CompiledPolicy; problems: Problem[] } {
  const context = new CompileContext(sources)
  const policy = compileAll(context)
  refuseTooLarge(context, policy)
  return context.problems.length > 0 ? { problems: context.problems } : { policy, problems: [] }
}

function compileAll(context: CompileContext): CompiledPolicy {
  const { sources, target, names } = context
  const { company, model, owners, topics } = sources
  nameLexicons(context)
  target.calendar = compileCalendar(target, company.value.calendar)
  compileLexicons(context)
  if (sources.clauses) context.goTo(sources.clauses.source, ['words'])
  const clauses = sources.clauses && compileClauses(target, sources.clauses.value)
  const guards = sources.guards
    .toSorted((a, b) => a.value.order - b.value.order)
    .map((guard) => compileGuard(context, guard))
  const rules = sources.rules.flatMap((rule) => compileRule(context, rule))
  const { value } = company
  return {
    format: 1,
    id: value.id,
    company: value.company,
    version: value.version,
    speaks: value.languages,
    languages: compileLanguages(sources),
    names,
    sets: target.sets,
    ...(clauses && { clauses }),
    guards,
    rules,
    owners: mostUrgentFirst(sources).map(([id, owner]) => compileOwner(id, owner, owners.value.holidays)),
    ...compileRoutes(sources),
    ...compileUnits(value.units),
    ...compileOverrides(value.calendar, owners.value.owners),
    defaultOwner: model.value.default,
    links: value.links,
    ...(topics && { topics }),
    ...compileReadyWords(value.readyWords),
    ...compileSites(value.sites),
  }
}

/** In the order that decides between findings which weigh the same; the others as they are written. */
function mostUrgentFirst({ owners, fixed }: PolicySources): [string, OwnerSource][] {
  const { urgency } = fixed.value
  const rank = ([id]: [string, OwnerSource]): number => (urgency.includes(id) ? urgency.indexOf(id) : urgency.length)
  return Object.entries(owners.value.owners).sort((one, other) => rank(one) - rank(other))
}

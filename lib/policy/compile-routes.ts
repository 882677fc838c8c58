import { type Topic, topics } from '../owners/topic.ts'
import { compileTime } from './compile-owners.ts'
import type { CompiledPolicy, Route } from './compiled.ts'
import type { PolicySources } from './read-policy.ts'
import { resolveRoute } from './resolve-route.ts'

/** Who owns each topic. A topic of the default owner alone has no route; what belongs to nobody is listed apart. */
export function compileRoutes(sources: PolicySources): Pick<CompiledPolicy, 'routes' | 'unowned'> {
  const { model } = sources
  const routes: Partial<Record<Topic, Route>> = {}
  const unowned: Topic[] = []
  for (const topic of topics) {
    const { primary, or, consulted, central, fixed } = resolveRoute(sources, topic)
    const casting = fixed === undefined ? castingOf(sources, primary) : {}
    const more = { ...(or.length > 0 && { or }), ...(central && { central }), ...casting }
    if (primary === null) unowned.push(topic)
    else if (primary !== model.value.default || consulted.length > 0 || Object.keys(more).length > 0)
      routes[topic] = { primary, consulted, ...more }
  }
  return { routes, ...(unowned.length > 0 && { unowned }) }
}

/** For a member who is silent the secretary decides, who needs no second answer of their own; for others no council does. */
function castingOf({ model }: PolicySources, primary: string | null): Pick<Route, 'casting'> {
  const { council } = model.value
  return council?.members.includes(primary ?? '') && council.secretary !== primary
    ? { casting: { by: council.secretary, within: compileTime(council.casting) } }
    : {}
}

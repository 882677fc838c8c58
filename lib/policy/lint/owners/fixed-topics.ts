import { topics } from '../../../owners/topic.ts'
import { resolveRoute } from '../../resolve-route.ts'
import { type LintCheck, lintProblem } from '../subject.ts'

/** Topics that a company or a model would give to somebody else than law or duty does: they stay where they are. */
export const findMovedTopics: LintCheck = ({ sources }) =>
  [sources.company, sources.model].flatMap(({ value, source }) =>
    topics.flatMap((topic) => {
      const { primary, fixed } = resolveRoute(sources, topic)
      const written = value.topics[topic]?.primary
      if (fixed === undefined || written === undefined || written === primary) return []
      const whose = primary === null ? 'belongs to nobody' : `stays with "${primary}", not with "${written}"`
      const message = `"${topic}" ${whose}. ${fixed}`
      const hint =
        primary === null ? 'Take it out.' : `Take it out, or write who is told in addition: {told: [${written}]}.`
      return lintProblem('warning', source, ['topics', topic], 'fixed-topic', message, hint)
    }),
  )

import type { CompiledPolicy, ReadyWords } from './compiled.ts'
import { endOf, startOf } from './schema/moment.ts'
import { type ReadyWordsSource, wholeText } from './schema/ready-words.ts'

/** Words that owners have written for others to use, as the page needs them. */
export function compileReadyWords(sources: ReadyWordsSource[]): Pick<CompiledPolicy, 'readyWords'> {
  const readyWords = sources.map(
    ({ title, topics, on, networks, from, until, ...words }): ReadyWords => ({
      title,
      text: wholeText(words),
      topics,
      networks,
      ...(on && { on }),
      ...(from && { from: startOf(from) }),
      ...(until && { until: endOf(until) }),
    }),
  )
  return readyWords.length > 0 ? { readyWords } : {}
}

import type { ReportedTest } from './name-rows.ts'

const shownLines = 12

/** What failed and why, a few lines each: the log of a long run buries it under what passed. */
export function nameFailures(files: { name: string; message: string; assertionResults: ReportedTest[] }[]): string[] {
  return files.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    const tests = failed.map((test) => [[...test.ancestorTitles, test.title].join(': '), ...test.failureMessages])
    const all = message ? [['not loaded, or not ended', message], ...tests] : tests
    return all.map(([title, ...reasons]) => {
      const lines = reasons.join('\n').split('\n').slice(0, shownLines)
      return [`  failed: ${name}: ${title}`, ...lines.map((line) => `    ${line}`)].join('\n')
    })
  })
}

/** What vitest prints below all it ran: only there is a set-up named that failed and took its tests with it. */
export function tellFailures(printed: string): string {
  const at = printed.search(/^.*Failed (Suites|Tests) \d/m)
  return at < 0 ? printed : printed.slice(at)
}

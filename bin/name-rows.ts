/** One test of vitest's JSON report. */
export interface ReportedTest {
  ancestorTitles: string[]
  title: string
  status: string
  failureMessages: string[]
}

/** Each of their tests is a promise to read: a surface with its ways to publish, or what a redesign does to it. */
const named = /(ways-to-publish|redesign|sites\/drift)\.test\.ts$/

/** A line for each test of the files whose rows are read one by one, with how it went. */
export function nameRows(files: { name: string; assertionResults: ReportedTest[] }[]): string[] {
  return files
    .filter(({ name }) => named.test(name))
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ ancestorTitles, title, status }) => `  ${status}: ${ancestorTitles.join(' ')}: ${title}`)
}

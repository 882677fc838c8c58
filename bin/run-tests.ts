import { readFileSync } from 'node:fs'
import { nameFailures, tellFailures } from './name-failures.ts'
import { nameRows, type ReportedTest } from './name-rows.ts'
import { type Outcome, runCommand } from './run-command.ts'

/** The part of vitest's JSON report that counts. */
interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: { name: string; status: string; message: string; assertionResults: ReportedTest[] }[]
}

/** Runs vitest as one check; every test counts, and so does every file that could not even be loaded. */
export async function runTests(logs: string, name: string, options: string[]): Promise<Outcome> {
  const json = `${logs}/${name}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${json}`]
  const outcome = await runCommand(logs, name, ['vitest', 'run', ...options, ...reporters])
  const report = readReport(json)
  if (!report) return { ...outcome, passed: 0, failed: 1 }
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const failed = report.numFailedTests + unloaded.length
  return {
    passed: report.numPassedTests,
    failed: outcome.failed > 0 ? Math.max(failed, 1) : failed,
    report:
      outcome.failed > 0
        ? [...nameFailures(report.testResults), tellFailures(outcome.report)].join('\n')
        : [`${report.numPassedTests} tests`, ...nameRows(report.testResults)].join('\n'),
  }
}

function readReport(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return undefined
  }
}

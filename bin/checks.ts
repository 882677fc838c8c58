import { mkdirSync, rmSync } from 'node:fs'
import { measureContentScripts } from './content-script-size.ts'
import { endRunning, type Outcome, runCommand } from './run-command.ts'
import { runTests } from './run-tests.ts'

/** Git-ignored; the logs of each check and the screenshots of failed e2e tests. */
const logs = 'out/test'
rmSync(logs, { recursive: true, force: true })
mkdirSync(logs, { recursive: true })

type Check = [title: string, check: () => Promise<Outcome>]

/** Everything that has to hold, in the order in which a failure is cheapest to understand. */
const checks: Check[] = [
  ['Format, lint and walls between the rooms', () => runCommand(logs, 'lint', ['biome', 'ci', '--colors=off', '.'])],
  ['Prepare types', () => runCommand(logs, 'prepare', ['wxt', 'prepare'])],
  ['Types', () => runCommand(logs, 'types', ['tsc', '--noEmit'])],
  ['Types of the site replicas', () => runCommand(logs, 'types-sites', ['tsc', '--noEmit', '-p', 'test/sites'])],
  ['Nothing unused', () => runCommand(logs, 'unused', ['knip', '--no-progress'])],
  ['Unit tests and conventions', () => runTests(logs, 'unit', [])],
  ['Build for Chromium', () => runCommand(logs, 'build-chromium', ['wxt', 'build'])],
  ['Build for Firefox', () => runCommand(logs, 'build-firefox', ['wxt', 'build', '-b', 'firefox', '--mv3'])],
  ['Size of the content scripts', measureContentScripts],
]

/** `project` is one of test/e2e/vitest.config.ts. */
const inBrowser = (project: string, title: string): Check => [
  `In ${title}`,
  () => runTests(logs, project, ['--config', 'test/e2e/vitest.config.ts', '--project', project]),
]
const underStress = (browser: 'chromium' | 'firefox', name: string): Check => [
  `Editors under stress in ${name}`,
  () => stressEditors(browser),
]

/** Drives the real editors through the same random steps each time; `npm run stress` draws new ones. */
async function stressEditors(browser: 'chromium' | 'firefox'): Promise<Outcome> {
  const command = ['node', 'test/stress/stress.ts', '--browser', browser, '--seed', '1']
  const outcome = await runCommand(logs, `stress-${browser}`, command)
  return outcome.failed > 0 ? outcome : { ...outcome, report: `\n${outcome.output}` }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    endRunning()
    process.exit(1)
  })
}

const totals = { passed: 0, failed: 0 }
const failures: string[] = []

async function runInOrder(order: Check[]): Promise<void> {
  for (const [title, check] of order) {
    const begun = performance.now()
    const outcome = await check()
    totals.passed += outcome.passed
    totals.failed += outcome.failed
    if (outcome.failed > 0) failures.push(title)
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    const details = outcome.report ? `: ${outcome.report}` : ''
    const result = outcome.failed > 0 ? `FAILED after ${seconds} s\n${outcome.report}` : `ok, ${seconds} s${details}`
    console.log(`\n== ${title}\n${result}`)
  }
}

await runInOrder(checks)
// Three side by side keep both cores busy, since Firefox waits for itself much of the time.
await Promise.all([
  runInOrder([inBrowser('chromium', 'Chromium')]),
  runInOrder([inBrowser('firefox', 'Firefox'), underStress('firefox', 'Firefox')]),
  runInOrder([
    inBrowser('firefox-ways', 'Firefox, ways to publish'),
    inBrowser('chromium-redesign', 'Chromium, after a redesign'),
    underStress('chromium', 'Chromium'),
  ]),
])

console.log(failures.length > 0 ? `\nFailed: ${failures.join('; ')}. Logs are in ${logs}/.\n` : '\nAll is well.\n')
console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = failures.length > 0 ? 1 : 0

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { cac } from 'cac'
import { prepareChecker } from '../../lib/check/checker.ts'
import { networks } from '../../lib/check/draft.ts'
import { chooseExamples } from '../../lib/policy/choose-examples.ts'
import { loadPolicy as loadIntoBrowser } from '../../test/browser/extension-pages.ts'
import { launchChromium } from '../../test/browser/launch-chromium.ts'
import { launchFirefox } from '../../test/browser/launch-firefox.ts'
import type { Session } from '../../test/browser/session.ts'
import { serveSites } from '../../test/sites/serve.ts'
import { findBrowser } from '../find-browsers.js'
import { runCommand } from '../run-command.ts'
import { BadInput } from '../second-look/exit.ts'
import { loadPolicy } from '../second-look/load-policy.ts'
import { readDrafts } from './drafts.ts'
import { type Played, play } from './play.ts'
import { reportSample } from './report.ts'
import { type Sample, samples } from './samples.ts'
import { writeStartPage } from './start-page.ts'

const folder = 'out/tour'
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const cli = cac('npm start --')
cli
  .command('', 'Practice pages of X, Facebook and LinkedIn with the extension watching')
  .option('--drafts <file>', 'Play these drafts (JSON lines, as for second-look check --jsonl) instead')
  .option('--firefox', 'Use Firefox although a Chromium is there')
  .action(tour)
cli.help()

try {
  cli.parse(process.argv, { run: false })
  await cli.runMatchedCommand()
} catch (error) {
  if (!(error instanceof BadInput) && (error as Error).name !== 'CACError') throw error
  console.error((error as Error).message)
  process.exitCode = 2
}

async function tour(options: { drafts?: string; firefox?: boolean }): Promise<void> {
  const drafts = options.drafts === undefined ? undefined : readDrafts(options.drafts)
  const usesFirefox = options.firefox || !findBrowser('chromium')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })

  console.log('Building the extension, and the policy of the made-up company Brightwater.')
  const build = await runCommand(folder, 'build', ['wxt', 'build', ...(usesFirefox ? ['-b', 'firefox', '--mv3'] : [])])
  if (build.failed > 0) throw new Error(build.report)
  const { policy, sources } = loadPolicy('policies/brightwater')
  writeFileSync(`${folder}/brightwater.json`, JSON.stringify(chooseExamples(policy, sources)))

  const sites = await serveSites()
  const launch = usesFirefox ? launchFirefox : launchChromium
  const playsAlone = drafts !== undefined || !hasScreen
  const session = await launch({
    extensionDir: usesFirefox ? '.output/firefox-mv3' : '.output/chrome-mv3',
    sites,
    headless: !hasScreen,
  })
  try {
    const handbook = await loadIntoBrowser(session, `${folder}/brightwater.json`)
    await handbook.close()
    if (playsAlone) await playAll(drafts ?? samples, session, policy)
    else await showStartPage(session)
  } finally {
    await session.close()
    await sites.close()
  }
}

async function playAll(
  drafts: Sample[],
  session: Session,
  policy: ReturnType<typeof loadPolicy>['policy'],
): Promise<void> {
  const stage = { session, checker: prepareChecker(policy), owners: policy.owners, folder }
  for (const sample of drafts) {
    const played: Played[] = []
    for (const network of sample.network ? [sample.network] : networks) played.push(await play(stage, sample, network))
    console.log(reportSample(sample, played))
  }
  console.log(`\nA picture of each is in ${folder}/.`)
}

async function showStartPage(session: Session): Promise<void> {
  const path = `${folder}/start.html`
  writeStartPage(path, samples)
  await session.open(pathToFileURL(path).href)
  console.log('\nA browser is open: try the drafts on its first page. Close it, or press Ctrl+C here, to end.')
  await session.ended
}

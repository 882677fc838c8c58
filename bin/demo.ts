import { mkdirSync, writeFileSync } from 'node:fs'
import { loadPolicy as loadIntoBrowser } from '../test/browser/extension-pages.ts'
import { launchChromium } from '../test/browser/launch-chromium.ts'
import { launchFirefox } from '../test/browser/launch-firefox.ts'
import { networks } from '../test/browser/networks.ts'
import type { Session } from '../test/browser/session.ts'
import { Writer } from '../test/browser/writer.ts'
import { serveSites } from '../test/sites/serve.ts'
import { findBrowser } from './find-browsers.js'
import { runCommand } from './run-command.ts'
import { loadPolicy } from './second-look/load-policy.ts'

const folder = 'out/demo'
const company = 'policies/brightwater'
const draft = 'Project Heron is nearly ready, and we already made 214 million with it this quarter!'

const wantsFirefox = process.argv.includes('firefox') || !findBrowser('chromium')
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

mkdirSync(folder, { recursive: true })
console.log('Building the extension and the policy of the made-up company Brightwater...')
const build = await runCommand(folder, 'build', ['wxt', 'build', ...(wantsFirefox ? ['-b', 'firefox', '--mv3'] : [])])
if (build.failed > 0) {
  console.error(build.report)
  process.exit(1)
}
const policyFile = `${folder}/brightwater.json`
writeFileSync(policyFile, JSON.stringify(loadPolicy(company).policy))

const sites = await serveSites()
const launch = wantsFirefox ? launchFirefox : launchChromium
const extensionDir = wantsFirefox ? '.output/firefox-mv3' : '.output/chrome-mv3'
const session = await launch({ extensionDir, sites, headless: !hasScreen })
const handbook = await loadIntoBrowser(session, policyFile)
if (hasScreen) await showSites(session)
else await takePictures(session)
await sites.close()

/** Tabs with a replica of each network, to be played with until the browser is closed. */
async function showSites(session: Session) {
  for (const { url } of networks) await session.open(url)
  console.log(`\nA browser is open, with copies of X, Facebook and LinkedIn at their real addresses: nothing you post there
leaves this machine. Open a box for a new post and try, for example:\n\n  ${draft}\n\nClose the browser, or press Ctrl+C here, to end.`)
  await session.ended
}

/** No screen: the same way, walked by itself, as pictures. */
async function takePictures(session: Session) {
  await handbook.screenshot({ path: `${folder}/handbook.png` })
  for (const network of networks) {
    const writer = await Writer.at(session, network)
    await writer.type(draft)
    await writer.presses('button', /note/)
    await writer.sees('dialog', /./)
    await writer.page.screenshot({ path: `${folder}/${network.name}.png` })
  }
  await session.close()
  console.log(
    `\nThere is no screen here, so the way of a draft on each network was walked without one: see the pictures in ${folder}/.`,
  )
}

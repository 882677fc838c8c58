import { parseArgs } from 'node:util'
import { launchChromium } from '../browser/launch-chromium.ts'
import { launchFirefox } from '../browser/launch-firefox.ts'
import type { BrowserName } from '../browser/session.ts'
import { serveSites } from '../sites/serve.ts'
import { buildExtension } from './extension.ts'
import { reportOf, shortcomingOf } from './report.ts'
import { stressEditor } from './stress-editor.ts'
import { elsewhere, surfaces } from './surfaces.ts'

/** Drives each real editor at random; SEED does the same again. `--steps` are for each editor and browser, `--elsewhere` in all their places. */
const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium,firefox' },
    editor: { type: 'string', default: surfaces.map(({ editor }) => editor).join(',') },
    elsewhere: { type: 'boolean', default: false },
    steps: { type: 'string', default: '200' },
    seed: { type: 'string', default: `${Math.floor(Math.random() * 2 ** 31)}` },
  },
})
const seed = Number(process.env.SEED ?? values.seed)
const steps = Number(values.steps)
const launchers = { chromium: launchChromium, firefox: launchFirefox }

const sites = await serveSites()
const extension = await buildExtension()
try {
  for (const browser of values.browser.split(',') as BrowserName[]) {
    const begun = performance.now()
    const launch = () => launchers[browser]({ extensionDir: extension.folder, sites })
    const places = values.elsewhere ? [...surfaces, ...elsewhere] : surfaces
    const chosen = places.filter(({ editor }) => values.editor.split(',').includes(editor))
    const results = await Promise.all(chosen.map((surface) => stressEditor(launch, surface, seed, steps)))
    const seconds = Math.round((performance.now() - begun) / 1000)
    console.log(`Editors under stress in ${browser}, SEED=${seed}, ${seconds} s\n${reportOf(results, steps)}`)
    if (results.some((result) => result.fault || shortcomingOf(result, steps))) process.exitCode = 1
  }
} finally {
  extension.remove()
  await sites.close()
}

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './find-browsers.js'

/** Debian packages; the emoji font comes along, because pages without one show boxes. */
const packages = { chromium: 'chromium', firefox: 'firefox-esr' }
const emojiFont = { name: 'fonts-noto-color-emoji', file: '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf' }
const names = { chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox' }

/**
 * Sees to it that these browsers are there: on Debian and Ubuntu as root by apt-get, elsewhere by saying what to install.
 * @param {('chromium' | 'firefox')[]} wanted
 */
export function installBrowsers(wanted) {
  const missing = wanted.filter((name) => !findBrowser(name))
  if (missing.length > 0 && canInstall()) {
    console.log(`Installing ${missing.map((name) => packages[name]).join(' and ')} (apt-get)...`)
    const font = existsSync(emojiFont.file) ? [] : [emojiFont.name]
    aptGet('update')
    aptGet('install', '-y', '--no-install-recommends', ...missing.map((name) => packages[name]), ...font)
  }
  const absent = wanted.filter((name) => !findBrowser(name))
  if (absent.length > 0) {
    const variables = absent.map((name) => `${name.toUpperCase()}_PATH`).join(' and ')
    throw new Error(
      `Please install ${absent.map((name) => names[name]).join(' and ')}, or say where it is in ${variables}.`,
    )
  }
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** @param {string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env })
}

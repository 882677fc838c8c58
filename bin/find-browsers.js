import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const { env, platform } = process
const programFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
)

/** Where each browser usually is; a bare name is looked up in PATH. */
const places = {
  chromium: {
    linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
}

/**
 * The path of a browser on this machine, or undefined. CHROMIUM_PATH and FIREFOX_PATH come first.
 * @param {'chromium' | 'firefox'} name
 */
export function findBrowser(name) {
  const chosen = env[`${name.toUpperCase()}_PATH`]
  if (chosen) return chosen
  const system = platform === 'darwin' || platform === 'win32' ? platform : 'linux'
  return places[name][system].flatMap(candidates).find((path) => existsSync(path))
}

/** @param {string} place */
function candidates(place) {
  if (platform === 'darwin') return [place]
  const folders = platform === 'win32' ? programFolders : (env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, place))
}

// @ts-nocheck: what it imports is there only for a benchmark
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Installs what we are measured beside, once. */
export function installPeers() {
  if (existsSync(`${folder}node_modules/harper.js`)) return
  console.log('Installing the peers to measure beside: harper.js, alex, modern-ahocorasick.')
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/**
 * What others do with the same text.
 * @param {string[]} terms
 * @param {string} text
 * @returns {Promise<Record<string, () => unknown>>}
 */
export async function peerWorks(terms, text) {
  const { LocalLinter } = await import('harper.js')
  const { binaryInlined } = await import('harper.js/binaryInlined')
  const { text: alex } = await import('alex')
  const { default: AhoCorasick } = await import('modern-ahocorasick')
  const linter = new LocalLinter({ binary: binaryInlined })
  await linter.setup()
  const automaton = new AhoCorasick(terms)
  const patterns = terms.map((term) => new RegExp(`\\b${term}\\b`, 'i'))
  return {
    'harper.js 2.10': () => linter.lint(text),
    'alex 11.0': () => alex(text),
    'modern-ahocorasick 3.3, terms only': () => automaton.search(text.toLowerCase()),
    'a loop of regular expressions, terms only': () => patterns.filter((pattern) => pattern.test(text)).length,
  }
}

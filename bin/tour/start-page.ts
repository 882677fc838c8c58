import { writeFileSync } from 'node:fs'
import { placeOf } from './places.ts'
import type { Sample } from './samples.ts'

const networks = [
  ['x', 'X'],
  ['facebook', 'Facebook'],
  ['linkedin', 'LinkedIn'],
] as const

/** Writes the page from which a person tries the tour: the three compose boxes and the sample drafts, to copy. */
export function writeStartPage(path: string, samples: Sample[]): void {
  writeFileSync(
    path,
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Try Second Look</title>
<style>${style}</style>
<main>
<h1>Try Second Look</h1>
<p>This browser has the extension and the policy of Brightwater, a made-up maker of kettles. The three sites are practice
copies on this machine: nothing you post there leaves it. Open a box, paste a draft or write your own, and press the
site's own post button.</p>
<nav>${networks.map(([name, title]) => `<a href="${placeOf(name, false).url}" target="_blank">Open ${title}</a>`).join('')}</nav>
${samples.map(sampleCard).join('\n')}
</main>
<script>
for (const button of document.querySelectorAll('button')) {
  button.onclick = async () => {
    await navigator.clipboard.writeText(button.parentElement.querySelector('blockquote').textContent)
    button.textContent = 'Copied'
  }
}
</script>
</html>
`,
  )
}

function sampleCard({ about, text, expect, replyTo }: Sample): string {
  const links = networks
    .map(([name, title]) => `<a href="${placeOf(name, true).url}" target="_blank">${title}</a>`)
    .join(', ')
  return `<section>
<h2>${escapeHtml(about)}</h2>
<blockquote>${escapeHtml(text)}</blockquote>
<button type="button">Copy</button>
${expect ? `<p class="expect">${escapeHtml(expect)}</p>` : ''}
${replyTo ? `<p>Write it below the unhappy customer's post on ${links}.</p>` : ''}
</section>`
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] as string)

const style = `
:root { color-scheme: light dark; --ink: light-dark(#1c2321, #e8ecea); --paper: light-dark(#fbfaf7, #161a19);
  --line: light-dark(#d9d8d2, #333b38); --accent: light-dark(#0b5d5a, #6cc5bf) }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/24px system-ui, sans-serif }
main { max-width: 640px; margin: 48px auto; padding: 0 24px }
h1 { font-size: 28px; line-height: 36px } h2 { font-size: 16px; margin: 0 0 8px }
nav { display: flex; flex-wrap: wrap; gap: 8px; margin: 24px 0 32px }
nav a, button { font: inherit; padding: 8px 16px; border: 1px solid var(--accent); border-radius: 10px; color: var(--accent);
  background: none; text-decoration: none; cursor: pointer }
section { border-top: 1px solid var(--line); padding: 24px 0 }
blockquote { margin: 0 0 16px; padding-inline-start: 16px; border-inline-start: 2px solid var(--accent); overflow-wrap: anywhere }
.expect { margin: 16px 0 0; color: light-dark(#566165, #a9b1b1) }
a { color: var(--accent) }`

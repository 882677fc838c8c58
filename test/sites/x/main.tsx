import 'draft-js/dist/Draft.css'
import './look.css'
import './feed.css'
import './composer.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { OtherLayout } from './other-layout.tsx'
import { record } from './record.ts'
import { listenForShortcuts } from './shortcuts.ts'
import { followColourScheme } from './theme.ts'

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: { createHTML(html: string): string }): unknown }
  }
}

// Without it Draft.js could not parse pasted HTML under require-trusted-types-for.
window.trustedTypes?.createPolicy('default', { createHTML: (html) => html })
window.replica = record
followColourScheme()
listenForShortcuts()

const root = document.getElementById('page')
const isRedrawn = new URLSearchParams(location.search).has('otherLayout')
if (root) createRoot(root).render(isRedrawn ? <OtherLayout /> : <App />)

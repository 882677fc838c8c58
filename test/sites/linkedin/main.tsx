import './trusted-types.ts'
import './record.ts'
import './look/base.css'
import './look/interop.css'
import './look/messaging.css'
import './look/sharebox.css'
import { createRoot } from 'react-dom/client'
import { openComposer } from './interop/compose-store.ts'
import { App } from './page/app.tsx'
import { listenForShortcuts } from './shortcuts.ts'

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
listenForShortcuts()

// Links from other sites open the composer with a ready draft, without a keystroke.
const query = new URLSearchParams(location.search)
if (query.has('shareActive')) {
  openComposer({
    surface: 'sharebox',
    text: query.get('text') ?? '',
    native: query.has('nativeDialog'),
    asks: query.has('asksAudience'),
  })
}

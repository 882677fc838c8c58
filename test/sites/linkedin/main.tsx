import './trusted-types.ts'
import './record.ts'
import './look/base.css'
import './look/classic.css'
import './look/interop.css'
import './look/messaging.css'
import './look/sharebox.css'
import { createRoot } from 'react-dom/client'
import { account } from './account.ts'
import { ClassicApp } from './classic/classic-app.tsx'
import { newPost, openComposer } from './interop/compose-store.ts'
import { App } from './page/app.tsx'
import { pageAt } from './router.ts'
import { listenForShortcuts } from './shortcuts.ts'

// The old front-end listens for every event on the body, the new one on its own root.
const root = account.classic ? document.body : document.getElementById('root')
if (root) createRoot(root).render(account.classic ? <ClassicApp /> : <App />)
listenForShortcuts()

if (account.shares) {
  openComposer({ ...newPost(pageAt(location.pathname)), text: account.text, link: account.link })
}

import './trusted-types.ts'
import './style.css'
import { createRoot } from 'react-dom/client'
import { ArticlePage } from './article/article-page.tsx'
import { OldApp } from './old/old-app.tsx'
import { App } from './page/app.tsx'
import { isOld, page } from './place.ts'

/** Each front end hangs on an element of its own kind. */
function rootElement() {
  const root = document.createElement('div')
  if (isOld) root.className = 'ember-view'
  else root.dataset.rehydrated = 'true'
  root.id = isOld ? 'ember4' : 'root'
  document.body.append(root)
  return root
}

function currentPage() {
  if (page === 'article') return <ArticlePage />
  return isOld ? <OldApp /> : <App />
}

createRoot(rootElement()).render(currentPage())

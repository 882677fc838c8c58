import './trusted-types.ts'
import './style.css'
import { createRoot } from 'react-dom/client'
import { App } from './page/app.tsx'

const root = document.querySelector('#root')
if (root) createRoot(root).render(<App />)

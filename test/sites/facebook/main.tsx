import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './style/base.css'
import './style/theme.ts'

const mount = document.querySelector('[id^=mount_]')
if (mount) createRoot(mount).render(<App />)

import './style.css'
import { createRoot } from 'react-dom/client'
import { App } from './page/app.tsx'

document.body.style.backgroundColor = 'rgb(21, 32, 43)'
const root = document.querySelector('#react-root')
if (root) createRoot(root).render(<App />)

import { defineContentScript } from 'wxt/utils/define-content-script'
import { watchedPages } from '../lib/sites/watched-pages.ts'
import { x } from '../lib/sites/x/adapter.ts'
import { guide } from './guidance/guide.ts'

export default defineContentScript({
  matches: watchedPages.x,
  runAt: 'document_start',
  allFrames: false,
  registration: 'manifest',
  main: () => guide(x),
})

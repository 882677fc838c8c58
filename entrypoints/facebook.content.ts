import { defineContentScript } from 'wxt/utils/define-content-script'
import { facebook } from '../lib/sites/facebook/adapter.ts'
import { watchedPages } from '../lib/sites/watched-pages.ts'
import { guide } from './guidance/guide.ts'

export default defineContentScript({
  matches: watchedPages.facebook,
  runAt: 'document_start',
  allFrames: false,
  registration: 'manifest',
  main: () => guide(facebook),
})

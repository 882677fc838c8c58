import { defineContentScript } from 'wxt/utils/define-content-script'
import { linkedin } from '../lib/sites/linkedin/adapter.ts'
import { watchedPages } from '../lib/sites/watched-pages.ts'
import { guide } from './guidance/guide.ts'

export default defineContentScript({
  matches: watchedPages.linkedin,
  runAt: 'document_start',
  allFrames: false,
  registration: 'manifest',
  main: () => guide(linkedin),
})

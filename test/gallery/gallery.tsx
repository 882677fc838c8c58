import { render } from 'preact'
import { mountComposeUi } from '../../components/compose/mount.tsx'
import { adoptHandbookLook } from '../../components/handbook/adopt-look.ts'
import { adoptPageLook } from '../../components/look/adopt.ts'
import type { Guide, GuideActions } from '../../lib/compose/guide.ts'
import { Shown } from '../../lib/compose/shown.ts'
import { guides, pressed } from './samples/guides.ts'
import { galleryNow } from './samples/notes.ts'
import { pages } from './samples/pages.tsx'
import { type SampleTexts, sampleTexts, type TextKind } from './samples/texts.ts'

const nothing = () => {}

declare global {
  interface Window {
    /** Another state in the place of the one that is shown, without loading anything anew; settles when it is drawn. */
    showState(state: string, kind: TextKind): Promise<void>
  }
}

let unmount = nothing

function clear(): void {
  unmount()
  unmount = nothing
  render(null, document.body)
  document.body.replaceChildren()
  document.body.removeAttribute('class')
  document.adoptedStyleSheets = []
}

/** Shows `?state=...&text=plain|long|rtl`; without a state, links to all. */
function show(state: string | null, kind: TextKind): void {
  const texts = sampleTexts[kind]
  document.documentElement.dir = texts.dir
  const page = state && pages[state]
  const press = state ? pressed[state] : undefined
  const guide = state && guides[press?.state ?? state]
  if (page) showPage(state, page(texts), texts)
  else if (guide) showCompose(guide(texts), texts, press?.press)
  else showList()
}

function showPage(state: string, page: preact.ComponentChild, texts: SampleTexts): void {
  if (state.startsWith('handbook')) adoptHandbookLook()
  else adoptPageLook()
  render(page, document.body)
  if (state === 'handbook-open') readHandbook(texts)
}

/** As after some reading: all is open, a sentence has been tried and something was asked. */
function readHandbook(texts: SampleTexts): void {
  for (const box of document.querySelectorAll('details')) box.open = true
  const write = (id: string, text: string) => {
    const field = document.getElementById(id) as HTMLInputElement
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  write('sentence', texts.draft.join(''))
  document.querySelector('form')?.requestSubmit()
  write('search', texts.title)
}

function showCompose(start: Guide, texts: SampleTexts, press?: string): void {
  const [before, marked, after] = texts.draft
  document.body.className = 'site'
  render(
    <main>
      <h1>A site</h1>
      <div class="composer">
        <p>
          {before}
          <mark>{marked}</mark>
          {after}
        </p>
        <button type="button">Post</button>
      </div>
    </main>,
    document.body,
  )
  const composer = document.querySelector('.composer') as HTMLElement
  const host = document.body.appendChild(document.createElement('div'))
  // As the real one stands.
  Object.assign(host.style, { position: 'fixed', inset: '0 auto auto 0' })
  const root = host.attachShadow({ mode: 'open' })
  const guide = new Shown(start)
  unmount = mountComposeUi({
    root,
    guide,
    actions: act(guide),
    anchor: () => ({ box: composer.getBoundingClientRect() }),
    now: () => galleryNow,
  })
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === press)
  button?.click()
}

/** Enough of the real thing to be tried by hand. */
function act(guide: { value: Guide }): GuideActions {
  const change = (part: Partial<Guide>) => {
    guide.value = { ...guide.value, ...part }
  }
  return {
    openNote: (openKey) => change({ openKey }),
    applyFix: (key) => change({ fixOutcome: { key, result: 'copy-instead' } }),
    copyFix: nothing,
    dismiss: (key) => change({ notes: guide.value.notes.filter((note) => note.key !== key), openKey: null }),
    ask: nothing,
    choose: (choice) => guide.value.question && change({ question: { ...guide.value.question, ...choice } }),
    send: () => change({ question: null }),
    closeQuestion: () => change({ question: null }),
    goBack: () => change({ gate: null }),
    goOn: () => change({ gate: null }),
  }
}

function showList(): void {
  adoptPageLook()
  const states = [...Object.keys(guides), ...Object.keys(pressed), ...Object.keys(pages)]
  render(
    <main class="handbook">
      <h1>Gallery</h1>
      <ul class="lines">
        {states.map((state) => (
          <li key={state}>
            <a class="link" data-state={state} href={`?state=${state}`}>
              {state}
            </a>
            <a href={`?state=${state}&text=long`}>long</a>
            <a href={`?state=${state}&text=rtl`}>right to left</a>
          </li>
        ))}
      </ul>
    </main>,
    document.body,
  )
}

const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))

window.showState = async (state, kind) => {
  clear()
  show(state, kind)
  // Effects run after the first frame, and what they change is drawn in the next.
  await drawn()
  await drawn()
}

const asked = new URLSearchParams(location.search)
show(asked.get('state'), (asked.get('text') ?? 'plain') as TextKind)

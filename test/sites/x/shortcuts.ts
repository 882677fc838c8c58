import { record } from './record.ts'
import { navigate, openComposer } from './router.ts'
import { toast } from './store.ts'

const actions: Record<string, () => void> = {
  n: () => openComposer(),
  m: () => navigate('/messages'),
  i: () => press(document, 'DMDrawerHeader'),
  r: () => press(selectedPost(), 'reply'),
  l: () => press(selectedPost(), 'like'),
  t: () => press(selectedPost(), 'retweet'),
  b: () => press(selectedPost(), 'bookmark'),
  j: () => select(1),
  k: () => select(-1),
  u: () => toast('Muted'),
  x: () => toast('Blocked'),
  '.': () => scrollTo({ top: 0 }),
  '/': () => document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus(),
  'g h': () => navigate('/home'),
  'g m': () => navigate('/messages'),
  'g p': () => document.querySelector<HTMLElement>('[data-testid="AppTabBar_Profile_Link"]')?.click(),
}

/** The site's one-letter shortcuts, heard at the document wherever no text field has the key. */
export function listenForShortcuts() {
  let prefix = ''
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return
    const name = prefix + event.key
    prefix = event.key === 'g' ? 'g ' : ''
    const act = actions[name]
    if (!act) return
    event.preventDefault()
    record.shortcuts.push(name)
    act()
  })
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

const posts = () => [...document.querySelectorAll<HTMLElement>('main article[data-testid="tweet"]')]

function selectedPost(): Element | undefined {
  return document.activeElement?.closest('main article') ?? posts()[0]
}

function select(step: number) {
  const all = posts()
  const at = all.indexOf(document.activeElement as HTMLElement)
  all[Math.max(0, at + step)]?.focus()
}

function press(within: ParentNode | undefined, testid: string) {
  within?.querySelector<HTMLElement>(`[data-testid="${testid}"]`)?.click()
}

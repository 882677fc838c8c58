// @vitest-environment happy-dom
import { options } from 'preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownerCard } from '../../lib/compose/fake-page.ts'
import { emptyGuide, type Guide, type GuideActions, type Note, type Question } from '../../lib/compose/guide.ts'
import { Shown } from '../../lib/compose/shown.ts'
import { draw } from '../../test/draw.ts'
import { mountComposeUi } from './mount.tsx'
import { sampleNote } from './sample-note.ts'

// Every change is drawn at once, so that no test has to wait.
options.debounceRendering = (draw) => draw()

let editor: HTMLTextAreaElement
let root: ShadowRoot
let guide: Shown<Guide>
let dispose: () => void
let told: string[]
let box: DOMRect | null

const reach = { channels: [], languages: [], hours: { zone: 'UTC', days: [] }, promise: {} }

const notes = [
  sampleNote(),
  sampleNote({ rule: 'clients.naming', title: 'A client by name', fix: undefined }, 'Harlow'),
]
const [first, second] = notes.map(({ key }) => key)

beforeEach(() => {
  draw(document.body, '<textarea></textarea><div></div>')
  editor = document.querySelector('textarea') as HTMLTextAreaElement
  root = (document.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' })
  guide = new Shown<Guide>({ ...emptyGuide, status: 'notes', notes })
  told = []
  box = new DOMRect(0, 0, 300, 100)
  dispose = mountComposeUi({
    root,
    guide,
    actions: recorded(),
    anchor: () => box && { box },
    now: () => 0,
  })
  editor.focus()
})

afterEach(() => dispose())

function recorded(): GuideActions {
  const tell = (...words: unknown[]) => void told.push(words.join(' '))
  const change = (part: Partial<Guide>) => {
    guide.value = { ...guide.value, ...part }
  }
  return {
    openNote: (openKey) => change({ openKey }),
    applyFix: (key) => tell('fix', key),
    copyFix: (key) => tell('copy', key),
    dismiss: (key, how) => tell('dismiss', key, how),
    ask: (key) => tell('ask', key),
    choose: (choice) => tell('choose', JSON.stringify(choice)),
    send: () => tell('send'),
    closeQuestion: () => change({ question: null }),
    goBack: () => change({ gate: null }),
    goOn: () => tell('go on'),
  }
}

const dialog = () => root.querySelector<HTMLElement>('[role="dialog"]')
const button = (name: string) => {
  const found = [...root.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  )
  if (!found) throw new Error(`No button "${name}" in: ${root.textContent}`)
  return found
}
const press = (key: string, init: KeyboardEventInit = {}) => {
  const target = root.activeElement ?? document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }))
}
const show = (part: Partial<Guide>) => {
  guide.value = { ...guide.value, ...part }
}
const inside = () => root.activeElement?.textContent?.trim()
const openByKeyboard = () => {
  press('F7')
  show({ openKey: first })
}

describe('the pill', () => {
  const pill = () => root.querySelector<HTMLButtonElement>('button.pill') as HTMLButtonElement

  it('opens the first note and leaves the caret in the editor', () => {
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
    pill().dispatchEvent(down)
    pill().click()
    expect(down.defaultPrevented).toBe(true)
    expect(dialog()?.textContent).toContain('Not public yet')
    expect(document.activeElement).toBe(editor)
    pill().click()
    expect(dialog()).toBeNull()
  })

  it('is no button when there is nothing to open, and hidden when there is nothing to say', () => {
    show({ status: 'checked', notes: [] })
    expect(root.querySelector('.pill')?.tagName).toBe('SPAN')
    show({ status: 'idle' })
    expect(root.querySelector('.pill')).toBeNull()
  })
})

describe('the card', () => {
  it('says so when it is only a guess', () => {
    show({ openKey: first })
    expect(dialog()?.textContent).not.toContain('A guess')
    show({ notes: [sampleNote({ confidence: 'low' })], openKey: first })
    expect(dialog()?.textContent).toContain('A guess, from how this reads.')
  })

  it('takes focus when asked for by keyboard, keeps Tab inside, and gives focus back when it closes', () => {
    openByKeyboard()
    expect(root.activeElement).toBe(dialog())
    press('Tab', { shiftKey: true })
    expect(inside()).toBe('Dismiss')
    press('Tab')
    expect(root.activeElement?.getAttribute('aria-label')).toBe('Previous note')
    show({ openKey: null })
    expect(dialog()).toBeNull()
    expect(document.activeElement).toBe(editor)
  })

  it('takes no focus from a person who is typing', () => {
    press('a')
    show({ openKey: first })
    expect(document.activeElement).toBe(editor)
    show({ openKey: null })
    expect(document.activeElement).toBe(editor)
  })

  it('keeps focus on the arrow while turning from note to note, round and round', () => {
    openByKeyboard()
    const next = button('Next note')
    next.focus()
    next.click()
    expect(dialog()?.textContent).toContain('A client by name')
    expect(root.activeElement).toBe(next)
    next.click()
    expect(guide.value.openKey).toBe(first)
    button('Previous note').click()
    expect(guide.value.openKey).toBe(second)
  })

  it('offers to copy where the box did not take the change, and says what became of it', () => {
    show({ openKey: first })
    button('Take the figure out').click()
    show({ fixOutcome: { key: first as string, result: 'copy-instead' } })
    expect(dialog()?.textContent).toContain('did not take it')
    button('Copy instead').click()
    expect(told).toEqual([`fix ${first}`, `copy ${first}`])
    expect(dialog()?.textContent).toContain('Paste it over your whole text')
  })

  it('says of ready words that they go over the whole text: nothing is marked', () => {
    const span = { start: 0, end: 5 }
    const fix = { kind: 'replace', span, text: 'Our words', label: 'the words', ready: true } as const
    const help = { ...sampleNote({ rule: '', fix }, ''), isHelp: true }
    show({ status: 'checked', notes: [], help, openKey: help.key })
    show({ fixOutcome: { key: help.key, result: 'copy-instead' } })
    button('Copy instead').click()
    expect(dialog()?.textContent).toContain('Paste it over your whole text')
  })

  it('says why somebody could help, and is put aside by one press', () => {
    const because = [{ name: 'customer-trouble', spans: [], words: ['refund'] }]
    const owner = { ...ownerCard, team: 'Customer Care' }
    const consulted = [{ ...ownerCard, id: 'comms', team: 'Communications', topic: 'press' as const }]
    const help = { ...sampleNote({ rule: '', fix: undefined, because }, ''), isHelp: true, owner, consulted }
    show({ status: 'checked', notes: [], help, openKey: help.key })
    expect(dialog()?.textContent).toContain('Communications (press)')
    button('Why this?').click()
    expect(dialog()?.textContent).toContain('customer trouble (“refund”)')
    expect(dialog()?.textContent).not.toContain('Wrong flag')
    button('Dismiss').click()
    expect(told).toEqual([`dismiss ${help.key} draft`])
  })

  it('names three ways to dismiss', () => {
    show({ openKey: first })
    button('Wrong flag').click()
    button('Dismiss').click()
    button('For this draft').click()
    button('These words, for me').click()
    expect(told).toEqual(['wrong-flag', 'draft', 'phrase'].map((how) => `dismiss ${first} ${how}`))
  })

  it('is named by its title for a screen reader', () => {
    show({ openKey: first })
    const by = (attribute: string) => root.getElementById(dialog()?.getAttribute(attribute) ?? '')?.textContent
    expect(by('aria-labelledby')).toBe('Not public yet')
    expect(by('aria-describedby')).toContain('Early numbers can hurt you.')
  })
})

describe('the panel', () => {
  it('takes focus on the way back, and returns it', () => {
    show({ gate: { notes, firmest: 'advise' } })
    expect(dialog()?.getAttribute('aria-modal')).toBe('true')
    expect(inside()).toBe('Go back')
    button('Go back').click()
    expect(guide.value.gate).toBeNull()
    expect(document.activeElement).toBe(editor)
  })

  it('is seen also when its box is gone, while a card goes with its box', () => {
    box = null
    show({ openKey: first })
    expect(dialog()?.style.visibility).toBe('hidden')
    show({ gate: { notes, firmest: 'advise' } })
    expect(dialog()?.style.visibility).toBe('visible')
  })

  it.each(['confirm', 'hold'] as const)('goes on after a tick for %s', (firmest) => {
    show({ gate: { notes, firmest } })
    expect(button('Go on').disabled).toBe(true)
    root.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click()
    button('Go on').click()
    expect(told).toEqual(['go on'])
  })

  const ownedBy = (team: string, note: Note): Note => ({
    ...note,
    owner: { id: team, team, ...reach },
  })

  it('names who was asked and did not answer in time, and what can be posted now', () => {
    const waiting = { at: 0, half: 0, by: 0, isOver: true, hasStandIn: false, escalation: 'Chief Financial Officer' }
    const lapsed = ownedBy('Legal', { ...sampleNote({ action: 'confirm' }), waiting })
    show({ gate: { notes: [lapsed, ownedBy('Product', sampleNote({ action: 'confirm' }))], firmest: 'confirm' } })
    const said = dialog()?.textContent
    expect(said).toContain('Ask Legal')
    expect(said).toContain('You have waited long enough. You can post this way now: Take the figure out')
    expect(said).toContain('Chief Financial Officer')
    expect(said, 'nobody has to be asked about this one').not.toContain('Product')
  })

  it('names everyone who must be asked first, once', () => {
    const held = (team: string, quote: string) => ownedBy(team, sampleNote({ action: 'hold' }, quote))
    const asked = [held('Legal', 'a'), held('Product', 'b'), held('Legal', 'c')]
    show({ gate: { notes: [...asked, ...notes], firmest: 'hold' } })
    const names = [...root.querySelectorAll('.owner-card b')].map(({ textContent }) => textContent)
    expect(names).toEqual(['Legal', 'Product'])
  })

  it('goes on at one press for advice', () => {
    show({ gate: { notes, firmest: 'advise' } })
    button('Go on').click()
    expect(told).toEqual(['go on'])
  })
})

const copying = { needsCopy: true, carries: {} }

describe('the question', () => {
  const question = {
    note: { ...sampleNote(), owner: { id: 'ir', team: 'Investor Relations', ...reach } },
    channel: { kind: 'mail', address: 'investors@brightwater.example' },
    channels: [],
    body: 'Hello,\nis it fine?',
    withDraft: false,
    withLink: false,
    hasLink: false,
    href: 'mailto:investors@brightwater.example?subject=Question',
    carries: { subject: 'Question before I post', body: 'Hello,\nis it fine?' },
    needsCopy: false,
  } satisfies Question

  it('shows exactly what goes and where, and is sent by a press alone: nothing can be followed, dragged or copied past us', () => {
    show({ question })
    expect(root.querySelector('a')).toBeNull()
    button('Open in my mail').click()
    expect(told.splice(0)).toEqual(['send'])
    for (const part of [question.channel.address, question.carries.subject, question.body]) {
      expect(dialog()?.textContent).toContain(part)
    }
    root.querySelector<HTMLInputElement>('input')?.click()
    expect(told).toEqual(['choose {"withDraft":true}'])
  })

  it('lets the person pick a way, the first one first', () => {
    const chat = { kind: 'chat', address: '#ir', label: 'Slack' } as const
    show({ question: { ...question, channels: [question.channel, chat], hasLink: true } })
    const [mail, slack] = root.querySelectorAll<HTMLInputElement>('input[type=radio]')
    expect([mail?.checked, slack?.checked]).toEqual([true, false])
    expect(slack?.parentElement?.textContent).toBe('Slack, #ir')
    slack?.click()
    expect(told).toEqual([`choose ${JSON.stringify({ channel: chat })}`])
    expect(dialog()?.textContent).toContain('Include the address of the post I answer')
  })

  it.each<[string, Partial<Question>, string, string]>([
    [
      'a form that carries all',
      { channel: { kind: 'form', address: 'a' } },
      'Exactly this goes along',
      'Open the form',
    ],
    [
      'a chat',
      { channel: { kind: 'chat', address: 'a' }, ...copying },
      'Nothing goes along. The text',
      'Copy, and open',
    ],
    ['a long mail', { needsCopy: true, carries: { subject: 'S' } }, 'Only the subject goes along', 'Copy, and open'],
    ['a call', { channel: { kind: 'phone', address: '1' }, carries: {} }, 'yours to say', 'Call'],
    ['no place', { channel: { kind: 'copy', address: 'a' }, href: '', ...copying }, 'The text is', 'Copy the words'],
    ['what was copied', { copied: true, ...copying }, 'Copied. Paste it there.', 'Copy, and open'],
    ['a clipboard that refused', { copied: false, ...copying }, 'It was not copied.', 'Copy, and open'],
  ])('says what leaves by %s', (_, change, about, press) => {
    show({ question: { ...question, ...change } })
    expect(root.querySelector('#about')?.textContent).toContain(about)
    expect(root.querySelector('.main')?.textContent).toBe(press)
  })

  it('shows what else a link carries', () => {
    const carries = { ...question.carries, link: 'https://x.com/a/status/1', topic: 'press' }
    show({ question: { ...question, carries } })
    expect(dialog()?.textContent).toContain('https://x.com/a/status/1, press')
  })

  it('keeps focus in the sheet on the way from the card and back', () => {
    openByKeyboard()
    show({ question })
    expect(inside()).toBe('Open in my mail')
    button('Cancel').focus()
    show({ question: null })
    expect(root.activeElement).toBe(dialog())
    expect(dialog()?.textContent).toContain('Not public yet')
    button('Close').click()
    expect(document.activeElement).toBe(editor)
  })
})

describe('the whole', () => {
  it('keeps keys from the page, and speaks politely', () => {
    const heard: string[] = []
    document.addEventListener('keydown', ({ key }) => heard.push(key), { once: true })
    openByKeyboard()
    heard.length = 0
    press('n')
    expect(heard).toEqual([])
    show({ announcement: 'Notes on your draft: 2.' })
    expect(root.querySelector('[aria-live="polite"].unseen')?.textContent).toBe('Notes on your draft: 2.')
  })

  it('leaves nothing behind', () => {
    openByKeyboard()
    dispose()
    expect(root.childElementCount).toBe(0)
    expect(root.adoptedStyleSheets).toEqual([])
    expect(document.activeElement).toBe(editor)
  })
})

import type { Draft } from '../check/draft.ts'
import type { Action, Finding, Verdict } from '../check/verdict.ts'
import type { Editor } from '../editors/editor.ts'
import type { Departure } from '../messages.ts'
import type { OwnerCard } from '../owners/card.ts'
import { mailChannel } from '../owners/hand-off/mail.ts'
import { slackChannel } from '../owners/hand-off/slack.ts'
import type { Box, Site } from '../sites/site.ts'
import { Compose } from './compose.ts'
import type { Readiness } from './engine.ts'
import { FakeClock } from './fake-clock.ts'
import type { Guide, GuideActions } from './guide.ts'
import type { MountUi } from './stage.ts'

export const ownerCard: OwnerCard = {
  id: 'ir',
  team: 'Investor Relations',
  person: 'Maya Lind',
  channels: [mailChannel('ir@brightwater.example'), slackChannel('C024BE91L', 'T024BE7LD')],
  languages: ['en'],
  hours: { zone: 'Europe/Oslo', days: [] },
  promise: {},
}

const actionOf: Record<string, Action> = { fyi: 'note', careful: 'advise', figure: 'confirm', secret: 'hold' }

const refund = { name: 'promise', spans: [], words: ['refund'] }

/** A policy that finds its four words, has a fix for "figure", and an owner who could help with a refund. */
export function fakeCheck({ text }: Draft): Verdict {
  const findings = [...text.matchAll(/fyi|careful|figure|secret|broken|trial/g)].map((match): Finding => {
    if (match[0] === 'broken') throw new Error('The engine broke.')
    const span = { start: match.index, end: match.index + match[0].length }
    return {
      rule: `rule.${match[0]}`,
      title: 'Not public yet',
      topic: 'results',
      span,
      action: actionOf[match[0]] ?? 'note',
      confidence: 'high',
      message: { what: 'What', why: 'Why' },
      because: [],
      owner: 'ir',
      ...(match[0] === 'trial' && { shadow: true }),
      ...(match[0] === 'figure' && { fix: { kind: 'replace', span, text: 'number', label: 'Replace' } }),
    }
  })
  const owner = text.includes('refund')
    ? { primary: ownerCard, consulted: [], topic: 'promise' as const, because: [refund], why: 'owner' as const }
    : undefined
  return {
    findings: findings.sort((a, b) => firmness(b) - firmness(a)),
    owner,
    ...(text === 'ready words' && { ready: true }),
  }
}

const firmness = ({ action }: Finding) => Object.values(actionOf).indexOf(action)

export const ready: Extract<Readiness, { state: 'ready' }> = {
  state: 'ready',
  engine: {
    check: fakeCheck,
    answererOf: ({ owner }) => (owner === 'ir' ? { card: ownerCard, why: 'owner' } : undefined),
    ownerOf: (id) => (id === 'ir' ? ownerCard : undefined),
    version: '1',
  },
  writer: {
    roles: ['sales'],
    statesEmployer: false,
    languages: ['en'],
    handle: '',
    region: '',
    pauseWhenHeated: false,
  },
  phrases: { secret: 's', has: () => false, add() {}, addWrongFlag() {} },
  asked: [],
}

/** For tests: an invented site whose boxes are one-line editables in a section, published by the section's button or Ctrl+Enter. */
export class FakePage {
  clock = new FakeClock()
  ui: { guide: () => Guide; actions: GuideActions; root: ShadowRoot } | null = null
  departures: Departure[] = []
  copied: string[] = []
  opened: string[] = []
  /** Like a page that may not use the clipboard. */
  refusesCopy = false
  phrases = new Set<string>()
  wrongFlags: string[] = []
  /** What the site itself heard. */
  heard: string[] = []
  writeResult: 'done' | 'mismatch' | 'busy' = 'done'
  mountFails = false
  alive = true
  /** How often a policy was asked for. */
  needed = 0
  /** The site swallows our element, so that nothing of us is drawn. */
  drawsPanel = true
  /** Something of the site lies over our panel. */
  coversPanel = false
  compose: Compose

  constructor() {
    document.body.replaceChildren()
    this.compose = new Compose({
      site: this.site,
      editorOf: () => this.editor,
      mountUi: this.#mountUi,
      clock: this.clock,
      copy: async (text) => {
        if (this.refusesCopy) throw new Error('No clipboard here.')
        this.copied.push(text)
      },
      open: (address) => this.opened.push(address),
      recordDeparture: (departure) => this.departures.push(departure),
      needed: () => void this.needed++,
      judged: () => {},
      alive: () => this.alive,
    })
    this.compose.start()
    this.compose.setReadiness({
      ...ready,
      asked: [],
      phrases: {
        secret: 's',
        has: (key) => this.phrases.has(key),
        add: (key) => void this.phrases.add(key),
        addWrongFlag: (key) => void this.wrongFlags.push(key),
      },
    })
  }

  get guide(): Guide | undefined {
    return this.ui?.guide()
  }

  get actions(): GuideActions {
    if (!this.ui) throw new Error('Nothing of ours is on the page.')
    return this.ui.actions
  }

  /** A composer with one editable for each text, and one button. */
  addComposer(...texts: string[]) {
    const composer = document.createElement('section')
    const editables = texts.map((text) => {
      const editable = document.createElement('div')
      editable.className = 'editable'
      editable.setAttribute('contenteditable', 'true')
      editable.append(text)
      return editable
    })
    const button = document.createElement('button')
    button.type = 'button'
    composer.append(...editables, button)
    document.body.append(composer)
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup']) {
      composer.addEventListener(type, () => this.heard.push(type))
    }
    const [editable] = editables
    if (!editable) throw new Error('A composer needs a text.')
    return { composer, editables, editable, button }
  }

  /** The person's whole press of the button, as far as the events go. Answers what the site heard of it. */
  press(button: HTMLElement): string[] {
    this.heard = []
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent
      button.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true }))
    }
    return this.heard
  }

  key(target: HTMLElement, type: 'keydown' | 'keyup', init: KeyboardEventInit): KeyboardEvent {
    const event = new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, ...init })
    target.dispatchEvent(event)
    return event
  }

  focus(editable: HTMLElement): void {
    editable.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
  }

  async type(editable: HTMLElement, text: string): Promise<void> {
    editable.textContent = text
    await this.clock.frame()
  }

  readonly editor: Editor = {
    name: 'textarea',
    matches: () => true,
    read: (el) => ({
      text: el.textContent ?? '',
      toDom: (offset) => (el.firstChild instanceof Text ? { node: el.firstChild, offset } : null),
      toText: (_, offset) => offset,
    }),
    write: async (el, { expected, span, text }) => {
      if (el.textContent !== expected) return 'busy'
      if (this.writeResult === 'done') el.textContent = expected.slice(0, span.start) + text + expected.slice(span.end)
      return this.writeResult
    },
  }

  readonly site: Site = {
    network: 'x',
    selectors: {},
    boxAt: (el) => {
      const editable = el.closest<HTMLElement>('.editable')
      return editable?.closest('section:has(button)') ? boxOf(editable) : null
    },
    boxesFor: (el) => {
      const composer = el.closest('button:not([aria-disabled="true"])') && el.closest('section')
      return composer ? [...composer.querySelectorAll<HTMLElement>('.editable')].map(boxOf) : []
    },
    roots: () => [document],
    survey: () =>
      [...document.querySelectorAll<HTMLElement>('.editable')].map((editable) => ({
        state: 'watched',
        box: boxOf(editable),
      })),
  }

  #mountUi: MountUi = ({ root, guide, actions }) => {
    if (this.mountFails) throw new Error('The interface broke.')
    const dialog = document.createElement('div')
    dialog.setAttribute('role', 'dialog')
    if (this.drawsPanel) root.append(dialog)
    // happy-dom has no layout.
    root.elementFromPoint = () => (this.drawsPanel && !this.coversPanel ? dialog : null)
    this.ui = { guide: () => guide.value, actions, root }
    return () => {
      this.ui = null
    }
  }
}

function boxOf(editable: HTMLElement): Box {
  const composer = editable.closest('section') as HTMLElement
  const media = () => Array.from(composer.querySelectorAll('img'), () => ({ kind: 'image' as const }))
  return {
    editable,
    composer,
    root: document,
    surface: 'post',
    publishControls: () => [...composer.querySelectorAll('button')],
    publishesOn: (event) => event.key === 'Enter' && event.ctrlKey,
    context: () => ({ audience: 'public', author: { handle: 'shown' }, ...(media().length > 0 && { media: media() }) }),
  }
}

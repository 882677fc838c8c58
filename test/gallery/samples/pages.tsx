import type { ComponentChild } from 'preact'
import { Handbook, type HandbookProps } from '../../../components/handbook/handbook.tsx'
import { Popup, type PopupProps } from '../../../components/popup/popup.tsx'
import type { Departure } from '../../../lib/messages.ts'
import { galleryNow, sampleQuestion } from './notes.ts'
import { sampleChecked, samplePolicy } from './policy.ts'
import type { SampleTexts } from './texts.ts'

const nothing = () => {}

function departuresOf(texts: SampleTexts): Departure[] {
  const { subject = '', body = '' } = sampleQuestion(texts, { withDraft: true }).carries
  const one = { network: 'linkedin', channel: 'mail', address: 'investors@brightwater.example', subject, body } as const
  const opened = { ...one, channel: 'chat', address: 'Slack, #investors', subject: '', body: '' } as const
  return [0, 26, 30, 75].map((hoursAgo, id) => ({
    ...(id === 1 ? opened : one),
    id: String(id),
    owner: texts.team,
    at: galleryNow - hoursAgo * 3_600_000,
  }))
}

function popup(texts: SampleTexts, change: Partial<PopupProps> = {}): ComponentChild {
  const report: PopupProps['tab'] = {
    kind: 'report',
    report: {
      network: 'linkedin',
      checking: true,
      boxes: [
        { state: 'watched', surface: 'post' },
        { state: 'watched', surface: 'comment' },
        { state: 'refused', reason: 'private-message' },
        { state: 'refused', reason: 'search' },
        { state: 'refused', reason: 'unknown-editor' },
      ],
    },
  }
  const props: PopupProps = {
    policy: { company: texts.company, version: '2026.3' },
    tab: report,
    sites: [
      { network: 'x', lastLook: '2026-11-20' },
      { network: 'facebook', off: { by: 'policy', reason: 'We look into a fault with comments.' } },
      { network: 'linkedin' },
    ],
    departures: [],
    supportContact: 'it-help@brightwater.example',
    onReload: nothing,
    onOpenHandbook: nothing,
    onDeleteDeparture: nothing,
  }
  return <Popup {...props} {...change} />
}

function handbook(texts: SampleTexts, change: Partial<HandbookProps> = {}): ComponentChild {
  const props: HandbookProps = {
    policy: { company: texts.company, version: '2026.3', source: 'managed' },
    problems: [],
    settings: {
      values: {
        disabledSites: ['facebook'],
        roles: ['executive', 'spokesperson'],
        statesEmployer: true,
        handle: '',
        region: 'UK',
        pauseWhenHeated: false,
        supportContact: 'it-help@brightwater.example',
      },
      sources: {
        disabledSites: 'user',
        roles: 'default',
        statesEmployer: 'built-in',
        handle: 'built-in',
        region: 'default',
        pauseWhenHeated: 'built-in',
        supportContact: 'locked',
      },
      dropped: [],
    },
    departures: departuresOf(texts),
    content: { policy: samplePolicy(texts), check: () => sampleChecked(texts) },
    dismissed: [
      { rule: 'conf.results', phrases: 2, wrongFlags: 0 },
      { rule: 'gone.rule', phrases: 0, wrongFlags: 1 },
    ],
    now: galleryNow,
    onLoadPolicy: nothing,
    onUnloadPolicy: nothing,
    onChoose: nothing,
    onDeleteDeparture: nothing,
    onForgetDismissed: nothing,
    onCopy: async () => true,
  }
  return <Handbook {...props} {...change} />
}

const off = (reason: 'no-policy' | 'policy-unreadable' | 'switched-off' | 'failed'): PopupProps['tab'] => ({
  kind: 'report',
  report: { network: 'x', checking: false, reason, boxes: [{ state: 'watched', surface: 'reply' }] },
})

/** Every state of our own pages. */
export const pages: Record<string, (texts: SampleTexts) => ComponentChild> = {
  'popup-checking': (texts) => popup(texts, { departures: departuresOf(texts) }),
  'popup-empty': (texts) =>
    popup(texts, { tab: { kind: 'report', report: { network: 'x', checking: true, boxes: [] } } }),
  'popup-off': (texts) => popup(texts, { tab: off('switched-off') }),
  'popup-unreadable': (texts) => popup(texts, { tab: off('policy-unreadable') }),
  'popup-failed': (texts) => popup(texts, { tab: off('failed') }),
  'popup-no-policy': (texts) => popup(texts, { policy: null, tab: off('no-policy'), supportContact: '' }),
  'popup-reload': (texts) => popup(texts, { tab: { kind: 'reload' } }),
  'popup-other-site': (texts) => popup(texts, { tab: { kind: 'other-site' } }),
  'handbook-managed': (texts) => handbook(texts),
  'handbook-open': (texts) => handbook(texts),
  'handbook-loaded': (texts) =>
    handbook(texts, { policy: { company: texts.company, version: '2026.3', source: 'user' }, departures: [] }),
  'handbook-problems': (texts) =>
    handbook(texts, {
      policy: null,
      content: undefined,
      departures: [],
      dismissed: [],
      problems: [
        {
          message: 'rules/results.yaml, line 4: the rule has no negative case.',
          hint: 'Add a sentence that must pass.',
        },
        { message: `owners.yaml, line 12: nobody owns "${texts.title}".`, hint: 'Name an owner, or a default owner.' },
      ],
    }),
}

import type { Network, Surface } from '../../lib/check/draft.ts'
import type { Action, Confidence } from '../../lib/check/verdict.ts'
import type { PageReport } from '../../lib/messages.ts'
import type { Channel } from '../../lib/owners/card.ts'
import type { RefusalReason } from '../../lib/sites/site.ts'
import type { Source } from '../handbook/settings.ts'

/** Every word a person reads at the compose box. What a rule says comes from the policy. */
export const words = {
  language: 'en',
  product: 'Second Look',

  action: {
    note: 'Good to know',
    advise: 'Worth a look',
    confirm: 'Please check',
    hold: 'Ask first',
  } satisfies Record<Action, string>,

  pill: {
    checked: 'No notes',
    notChecking: 'Not checking here',
    off: 'Switched off here',
    offLabel: 'Switched off here by your company’s policy',
    notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
    shortcut: (key: string) => `${key}: next note`,
    checkedLabel: 'Second Look: no notes on this draft',
    notCheckingLabel: 'Second Look is not checking here. Posting works as usual.',
    notesLabel: (count: number, action: string) =>
      `Second Look: ${count === 1 ? '1 note' : `${count} notes`} on this draft. First: ${action}.`,
  },

  card: {
    position: (n: number, of: number) => `${n} of ${of}`,
    previous: 'Previous note',
    next: 'Next note',
    close: 'Close',
    instead: 'Try',
    guess: 'A guess, from how this reads. If wrong, just go on.',
    marked: 'Marked words',
    why: 'Why this?',
    wrong: 'Wrong flag',
    dismiss: 'Dismiss',
    dismissDraft: 'For this draft',
    dismissPhrase: 'These words, for me',
    policy: 'Policy',
    version: (version: string) => `version ${version}`,
    newTab: 'opens in a new tab',
  },

  why: {
    because: 'What was seen',
    sure: {
      low: 'This is a guess.',
      medium: 'This is likely.',
      high: 'This is rarely wrong.',
    } satisfies Record<Confidence, string>,
    local: 'Checked on this device. Nobody else saw it.',
    rule: 'Rule',
  },

  fix: {
    done: 'Done. The text is changed.',
    copyInstead: 'This box did not take it. Copy it and paste it yourself.',
    copy: 'Copy instead',
    copiedWords: 'Copied. Paste it over the marked words.',
    copiedText: 'Copied. Paste it over your whole text.',
    busy: 'Finish the word, then try again.',
  },

  owner: {
    ask: 'Ask',
    consulted: 'Also involved',
    by: { mail: 'by mail', phone: 'by phone', chat: 'by chat', form: 'by form' } satisfies Record<
      Channel['kind'],
      string
    >,
    answers: (within: string) => `answers within ${within}`,
    answersBy: (when: string) => `answers by ${when}`,
    until: (when: string) => `until ${when}`,
    always: 'at any hour',
    openUntil: (when: string) => `there until ${when}`,
    closed: 'closed now',
    opens: (when: string) => `opens ${when}`,
  },

  time: {
    locale: 'en-GB',
    minutes: (count: number) => (count === 1 ? 'a minute' : `${count} minutes`),
    halfHour: 'half an hour',
    hours: (count: number) => (count === 1 ? 'an hour' : `${count} hours`),
    tomorrow: 'tomorrow',
  },

  gate: {
    title: 'Before you post',
    count: (count: number) =>
      count === 1 ? 'There is one note on this draft.' : `There are ${count} notes on this draft.`,
    held: 'Please wait, and ask first.',
    back: 'Go back',
    goOn: 'Go on',
    ask: (team: string) => `Ask ${team}`,
    tick: 'I checked this, and it is fine to post.',
    tickHeld: 'I have an answer, or this cannot wait.',
    again: 'Nothing is posted yet. After “Go on”, press post once more.',
  },

  question: {
    title: (team: string) => `Your question to ${team}`,
    titlePlain: 'Your question',
    exact: 'Exactly this goes, and nothing until you send the mail.',
    nothing: 'Nothing goes along with the link. These words are yours to copy.',
    to: 'To',
    subject: 'Subject',
    text: 'Text',
    withDraft: 'Include my draft',
    open: {
      mail: 'Open in my mail',
      phone: 'Call',
      chat: 'Open the chat',
      form: 'Open the form',
    } satisfies Record<Channel['kind'], string>,
    cancel: 'Cancel',
  },
}

/** The words of our own pages; apart, since the content script carries only what it says. */
export const pageWords = {
  popup: {
    noPolicy: 'No policy yet',
    noPolicyHint: 'Your company sends it, or you load a file on the handbook page.',
    version: (version: string) => `Policy ${version}`,
    here: 'On this page',
    checking: 'Checking here',
    notChecking: 'Not checking here',
    why: {
      'no-policy': 'There is no policy to check against yet.',
      loading: 'The policy is still being read. Posting works as usual meanwhile.',
      'policy-unreadable': 'The policy could not be read. Posting works as usual.',
      'switched-off': 'Checking is switched off for this site.',
      'off-by-policy': 'Switched off for this site by your company’s policy.',
      hidden: 'This page hides what we would show you, so nothing is held back. Posting works as usual.',
      failed: 'We cannot check this page safely just now. Posting works as usual.',
    } satisfies Record<NonNullable<PageReport['reason']>, string>,
    unknownBoxes: 'We do not know the box on this page. Posting works as usual.',
    reloadHint:
      'This tab was open before Second Look was, or something of ours broke. Reload this tab to be checked; posting works as usual.',
    reload: 'Reload',
    otherSite: 'This site is not watched',
    otherSiteHint: 'Second Look works on X, Facebook and LinkedIn. It reads nothing here.',
    boxes: 'Boxes on this page',
    noBoxes: 'No box to write in, yet.',
    surface: {
      post: 'Post',
      reply: 'Reply',
      comment: 'Comment',
      quote: 'Quote',
      thread: 'Thread',
      edit: 'Edit of a post',
      article: 'Article',
    } satisfies Record<Surface, string>,
    watched: 'checked',
    watchedByStructure: 'checked, known by its place only',
    unusable: (names: string) =>
      `Your company’s policy repairs this site in a way that this browser cannot use: ${names}. Please tell those who help you with Second Look.`,
    sites: 'Sites',
    lastLook: (day: string) => `last worked on ${day}`,
    noLook: 'no post looked at yet',
    off: 'switched off',
    offByPolicy: (reason: string) => `switched off by your company: ${reason}`,
    neverRead: 'never read',
    notRead: 'not read',
    refused: {
      'private-message': 'Private message',
      search: 'Search',
      'profile-field': 'Profile field',
      'no-publish-control': 'A box without a post button',
      'unknown-editor': 'A box we do not know',
      'not-supported': 'A kind of post we do not check yet',
    } satisfies Record<RefusalReason, string>,
    handbook: 'Handbook and settings',
    support: 'Help',
  },

  departures: {
    title: 'What left this device',
    none: 'Nothing has left this device.',
    to: (owner: string) => `To ${owner}`,
    show: 'Show the exact text',
    remove: 'Delete from this list',
    removeHint: 'Deleting clears this list. It cannot call back what was sent.',
    newer: (count: number) => `${count} more in the handbook`,
  },

  handbook: {
    title: 'Handbook',
    lead: 'What Second Look does for you, what it leaves alone, and who decides.',
    policy: 'Policy',
    loaded: (company: string) => `In use: ${company}`,
    none: 'No policy is in use.',
    load: 'Load a policy file',
    loadHint: 'A compiled policy, as your communications team hands it out.',
    unload: 'Unload',
    managed: 'Your company sends this policy. It cannot be changed here.',
    problems: 'This file was not taken over',
    settingsTitle: 'Settings',
    settings: {
      sites: 'Check on',
      profile: 'My profile',
      statesEmployer: 'My profile says where I work',
      roles: 'My roles',
      rolesHint: 'As your policy names them, separated by commas. Some rules are only for some roles.',
      handle: 'My name and handle on the sites',
      handleHint: 'As others see them. Kept on this device; nobody else gets them.',
      region: 'Where I work',
      regionHint: 'As your policy names it. Some rules are only for some places.',
      pause: 'When I am angry',
      pauseWhenHeated: 'Offer me a pause when a draft sounds heated. Only I decide this.',
      support: 'Help with Second Look',
    } satisfies Record<string, string>,
    networkNames: { x: 'X', facebook: 'Facebook', linkedin: 'LinkedIn' } satisfies Record<Network, string>,
    dropped: 'Settings that were left out',
    source: {
      locked: 'Set and locked by your company',
      default: 'Suggested by your company',
      user: 'Chosen by you',
      'built-in': 'Built in',
    } satisfies Record<Source, string>,
    rights: 'Your rights',
    rightsLink: 'Your company’s page on your rights',
    rightsText: [
      'You may talk about pay, hours, safety, managers and unions. Second Look never warns about that.',
      'You may report wrongdoing, inside the company or outside. Second Look stays silent about that too.',
      'Your company does not see your drafts, your notes, or what you dismissed.',
      'A note is advice. Where a company asks you to wait, the card says so and names whom to ask.',
    ],
    never: 'What is never read',
    neverText: [
      'Private messages, on any site.',
      'Search boxes and profile fields.',
      'Any page that is not X, Facebook or LinkedIn.',
      'Anything outside the box you are writing in, except the post you are answering or quoting and, on X, your own handle.',
    ],
  },
} as const

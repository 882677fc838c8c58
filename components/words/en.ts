import type { Action, Confidence } from '../../lib/check/verdict.ts'
import type { Channel } from '../../lib/owners/card.ts'
import type { Answerer } from '../../lib/owners/route.ts'

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
    waiting: 'Waiting for an answer',
    ready: 'Ready words: fine to post',
    notChecking: 'Not checking here',
    off: 'Switched off here',
    offLabel: 'Switched off here by your company’s policy',
    notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
    shortcut: (key: string) => `${key}: next note`,
    checkedLabel: 'Second Look: no notes on this draft',
    helpLabel: (title: string): string => `${words.pill.checkedLabel}. ${title}.`,
    notCheckingLabel: 'Second Look is not checking here. Posting works as usual.',
    notesLabel: (count: number, action: string): string =>
      `Second Look: ${words.pill.notes(count)} on this draft. First: ${action}.`,
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
    help: 'No notes: post as you like. If you want a hand, ask them.',
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
    use: (title: string) => `Use: ${title}`,
    copyInstead: 'This box did not take it. Please copy and paste it.',
    copy: 'Copy instead',
    copiedWords: 'Copied. Paste it over the marked words.',
    copiedText: 'Copied. Paste it over your whole text.',
    busy: 'Finish the word, then try again.',
  },

  owner: {
    ask: 'Ask',
    consulted: 'Also involved',
    by: {
      mail: 'by mail',
      phone: 'by phone',
      chat: 'by chat',
      form: 'by form',
      copy: 'in your own way',
    } satisfies Record<Channel['kind'], string>,
    answers: (within: string) => `answers within ${within}`,
    answersBy: (when: string) => `answers by ${when}`,
    until: (when: string) => `until ${when}`,
    always: 'at any hour',
    openUntil: (when: string) => `there until ${when}`,
    closed: 'closed now',
    opens: (when: string) => `opens ${when}`,
    away: (who: string, until: string, standIn: string) =>
      `${who} is away${until && ` until ${until}`}. ${standIn} stands in.`,
    asked: (when: string, due: string) => `Asked at ${when}${due && `, answer due by ${due}`}.`,
    silent: (standIn: string) => `No answer yet? ${standIn} stands in.`,
    waited: (safe: string) => `You have waited long enough.${safe && ` You can post this way now: ${safe}`}`,
    without: 'without the marked words.',
    waitOn: 'This one must wait for an answer.',
    escalate: (who: string) => `You can also ask: ${who}.`,
    because: {
      incident: 'Theirs because of the incident.',
      'quiet-period': 'Theirs because of the quiet period.',
      conversation: 'You asked them before.',
    } as Partial<Record<Answerer['why'], string>>,
  },

  time: {
    locale: 'en-GB',
    minutes: (count: number) => (count === 1 ? 'a minute' : `${count} minutes`),
    halfHour: 'half an hour',
    hours: (count: number) => (count === 1 ? 'an hour' : `${count} hours`),
    days: (count: number) => (count === 1 ? 'a working day' : `${count} working days`),
    tomorrow: 'tomorrow',
  },

  gate: {
    title: 'Before you post',
    count: (count: number): string => `This draft has ${words.pill.notes(count)}.`,
    held: 'Please wait, and ask first.',
    back: 'Go back',
    goOn: 'Go on',
    tick: 'I checked this, and it is fine to post.',
    tickHeld: 'I have an answer, or this cannot wait.',
    again: 'Nothing is posted yet. After “Go on”, press post once more.',
  },

  question: {
    title: (team: string) => `Your question to ${team}`,
    exact: 'Exactly this goes, and nothing until you send the mail.',
    along: 'Exactly this goes along when you open it.',
    nothing: 'Nothing goes along.',
    onlySubject: 'Only the subject goes along.',
    paste: 'The text is copied, for you to paste.',
    say: 'These words are yours to say.',
    copied: 'Copied. Paste it there.',
    notCopied: 'It was not copied. Please select the text and copy it.',
    to: 'To',
    subject: 'Subject',
    text: 'Text',
    more: 'Also',
    withDraft: 'Include my draft',
    withLink: 'Include the address of the post I answer',
    copyAndOpen: 'Copy, and open',
    open: {
      mail: 'Open in my mail',
      phone: 'Call',
      chat: 'Open the chat',
      form: 'Open the form',
      copy: 'Copy the words',
    } satisfies Record<Channel['kind'], string>,
    cancel: 'Cancel',
  },
}

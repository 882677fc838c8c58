import { account } from './account.ts'

const dutch = {
  'Add a comment…': 'Commentaar toevoegen…',
  'Add a note to your invitation': 'Voeg een bericht toe aan uw uitnodiging',
  'Add a photo': 'Foto toevoegen',
  'Add a reply…': 'Antwoord toevoegen…',
  'Add an emoji': 'Emoji toevoegen',
  'Add media': 'Media toevoegen',
  'Alternative text': 'Alternatieve tekst',
  Anyone: 'Iedereen',
  'Article editor content': 'Inhoud van artikel',
  Back: 'Terug',
  Comment: 'Commentaar',
  'Connections only': 'Alleen connecties',
  'Create a poll': 'Poll maken',
  'Create a post': 'Een bijdrage maken',
  'Create an event': 'Evenement maken',
  Discard: 'Negeren',
  Dismiss: 'Sluiten',
  Done: 'Gereed',
  Edit: 'Bewerken',
  Next: 'Volgende',
  Option: 'Optie',
  Post: 'Plaatsen',
  'Post anyway': 'Toch plaatsen',
  'Post settings': 'Instellingen voor bijdragen',
  'Post to': 'Plaatsen voor',
  Publish: 'Publiceren',
  Reply: 'Beantwoorden',
  Repost: 'Doorplaatsen',
  Save: 'Opslaan',
  'Save as draft': 'Opslaan als concept',
  'Save changes': 'Wijzigingen opslaan',
  'Save this post as a draft?': 'Deze bijdrage als concept opslaan?',
  Schedule: 'Plannen',
  'Schedule post': 'Bijdrage plannen',
  Send: 'Verzenden',
  'Start a post': 'Begin een bijdrage',
  'Take another look?': 'Nog even kijken?',
  'Text editor for creating comment': 'Teksteditor voor het maken van commentaar',
  'Text editor for creating content': 'Teksteditor voor het maken van content',
  Title: 'Titel',
  'What do you want to talk about?': 'Waar wilt u het over hebben?',
  'Who can see your post?': 'Wie kan uw bijdrage zien?',
  'Write a message…': 'Schrijf een bericht…',
  'Write here. You can also include @mentions.': 'Schrijf hier. U kunt ook @vermeldingen opnemen.',
  'Your question': 'Uw vraag',
} as const

export type Label = keyof typeof dutch

/** A label of the interface in its language: nothing that looks for English words finds anything in the other. */
export const say = (label: Label): string => (account.dutch ? dutch[label] : label)

if (account.dutch) document.documentElement.lang = 'nl'

/** The same card in three temperaments: ordinary words, words too long for any line, and words from right to left. */
export interface SampleTexts {
  dir: 'ltr' | 'rtl'
  team: string
  person: string
  otherTeam: string
  draft: [before: string, marked: string, after: string]
  title: string
  what: string
  why: string
  instead: string
  fix: string
  secondTitle: string
  secondQuote: string
  clause: string
  company: string
}

const plain: SampleTexts = {
  dir: 'ltr',
  team: 'Investor Relations',
  person: 'Maya Lind',
  otherTeam: 'Legal',
  draft: ['What a quarter! We closed at ', '214 million', ' and the Harlow Foods people are thrilled.'],
  title: 'Not public yet',
  what: '“214 million” looks like a figure we have not published.',
  why: 'Early numbers can hurt you and be unfair to investors.',
  instead: 'Say that you are proud of the quarter, without the figure.',
  fix: 'Take the figure out',
  secondTitle: 'A client by name',
  secondQuote: 'Harlow Foods',
  clause: 'Speaking about results',
  company: 'Brightwater',
}

const endless = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

const long: SampleTexts = {
  ...plain,
  team: `${endless} Communications and Public Affairs`,
  person: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh',
  otherTeam: `${endless} Legal`,
  draft: [
    'What a quarter! ',
    `https://brightwater.example/${'results-'.repeat(20)}q3 and then a good deal more that goes on for several lines of the draft`,
    '.',
  ],
  title: `Not public yet: ${endless}`,
  what: `“${endless}” looks like a figure that belongs to a report which we have not published and will not publish this week.`,
  why: 'Early numbers can hurt you and be unfair to investors who read the same news some hours or days after your friends did.',
  instead: `Say that you are proud of the quarter, without the figure, or wait for https://brightwater.example/${'news-'.repeat(14)}.`,
  fix: `Take the figure out and say ${endless} instead`,
  clause: `Speaking about results, forecasts and ${endless}`,
  company: `Brightwater ${endless}`,
}

const rtl: SampleTexts = {
  dir: 'rtl',
  team: 'علاقات المستثمرين',
  person: 'مايا ليند',
  otherTeam: 'الشؤون القانونية',
  draft: ['يا له من ربع! أغلقنا عند ', '٢١٤ مليون', ' والجميع في Harlow Foods سعداء.'],
  title: 'لم يُنشر بعد',
  what: 'يبدو أن «٢١٤ مليون» رقم لم ننشره بعد.',
  why: 'قد تضرك الأرقام المبكرة ولا تنصف المستثمرين.',
  instead: 'قل إنك فخور بهذا الربع دون ذكر الرقم.',
  fix: 'احذف الرقم',
  secondTitle: 'اسم عميل',
  secondQuote: 'Harlow Foods',
  clause: 'الحديث عن النتائج',
  company: 'برايت ووتر',
}

export const sampleTexts = { plain, long, rtl }
export type TextKind = keyof typeof sampleTexts

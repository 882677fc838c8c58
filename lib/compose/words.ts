/** The sentences that compose itself says: to a screen reader, and in a question to an owner. */

export const announced = (count: number): string =>
  count === 0 ? 'No notes left on your draft.' : `Notes on your draft: ${count}.`

export const canHelp = (team: string) => `${team} can help`

export const questionSubject = (title: string) =>
  title ? `Question before I post: ${title}` : 'Question before I post'

export const networkNames = { x: 'X', facebook: 'Facebook', linkedin: 'LinkedIn' } as const

/** The question without the draft: kind, plain, and complete on its own. */
export function questionLines(about: { greeting: string; place: string; title: string; clause?: string }): string[] {
  return [
    `Hello ${about.greeting},`,
    '',
    `I am about to write something on ${about.place} from my own account and would like to check it with you first.`,
    ...(about.title ? [`It touches "${about.title}"${about.clause ? ` (policy: ${about.clause})` : ''}.`] : []),
    '',
    'Is it fine to post, or what should I change?',
  ]
}

export const draftHeading = 'This is my draft:'
export const linkHeading = 'It answers this post:'
export const thanks = 'Thank you!'

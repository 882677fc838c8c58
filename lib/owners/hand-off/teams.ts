import type { Channel } from '../card.ts'

/**
 * A chat in Microsoft Teams, as a draft until the person sends it. `users` are sign-in names of the company's own people.
 * The chat gets the subject as its name only where it has three or more members; Teams ignores the name otherwise.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams (read 2026-11). No length is
 * documented there: the page hands the link to the program through the system, which takes 2048 characters on Windows.
 */
export const teamsChannel = (users: string[], label = 'Microsoft Teams'): Channel => ({
  kind: 'chat',
  address: users.join(', '),
  label,
  link: {
    template: `https://teams.microsoft.com/l/chat/0/0?users=${users.map(encodeURIComponent).join(',')}${users.length > 1 ? '&topicName={subject}' : ''}&message={body}`,
    longest: 2000,
  },
})

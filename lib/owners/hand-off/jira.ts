import type { Channel } from '../card.ts'
import { asWritten } from './place.ts'

/**
 * The form for a new issue in Jira Server or Data Center; nothing is created until the person presses Create there. `project`
 * and `type` are the numbers of both. Documented for administrators as "Creating issues via direct HTML links". Tomcat, which
 * Jira runs in, refuses a request whose line and headers (with its cookies) are longer than 8 kB: half of it is for the link.
 */
export const jiraChannel = (base: string, project: number, type: number, label = 'Jira'): Channel => ({
  kind: 'form',
  address: new URL(base).host,
  label,
  link: {
    template: `${asWritten(base).replace(/\/+$/, '')}/secure/CreateIssueDetails!init.jspa?pid=${project}&issuetype=${type}&summary={subject}&description={body}`,
    longest: 4000,
  },
})

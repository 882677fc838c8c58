import type { Channel } from '../card.ts'
import { asWritten } from './place.ts'

/**
 * The form for a new record (an incident, unless another table is named) in ServiceNow; nothing is created until the person
 * submits it. https://docs.servicenow.com, "URL schema": sys_id=-1 and the fields as an encoded query. In such a query ^ begins
 * the next field and nothing escapes it, and a value that begins with "javascript:" is run on the server: words with either
 * are copied instead. No length is documented; 2000 characters pass everywhere.
 */
export const servicenowChannel = (base: string, table = 'incident', label = 'ServiceNow'): Channel => ({
  kind: 'form',
  address: new URL(base).host,
  label,
  link: {
    template: `${asWritten(base).replace(/\/+$/, '')}/${table}.do?sys_id=-1&sysparm_query=short_description%3D{subject}%5Edescription%3D{body}`,
    longest: 2000,
    refuses: '\\^|^\\W*javascript:',
  },
})

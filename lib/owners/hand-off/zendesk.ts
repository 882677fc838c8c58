import type { Channel } from '../card.ts'
import { asWritten } from './place.ts'

/**
 * The public form for a new request at Zendesk; nothing is sent until the person submits it. "Creating pre-filled ticket forms",
 * https://support.zendesk.com/hc/en-us/articles/4408839114522 (read 2026-11): needs a theme with Templating API 2, and nothing
 * is filled in when Zendesk asks the person to log in first. The theme's own code ignores all fields of a link longer than 2048
 * characters, and takes their values for HTML: words with < or & are copied instead. A rich-text form joins the lines.
 */
export const zendeskChannel = (base: string, form?: number, label = 'Zendesk'): Channel => ({
  kind: 'form',
  address: new URL(base).host,
  label,
  link: {
    template: `${asWritten(base).replace(/\/+$/, '')}/hc/requests/new?${form ? `ticket_form_id=${form}&` : ''}tf_subject={subject}&tf_description={body}`,
    longest: 2000,
    refuses: '[<&]',
  },
})

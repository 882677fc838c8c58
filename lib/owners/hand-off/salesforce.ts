import type { Channel } from '../card.ts'
import { placeChannel } from './place.ts'

/**
 * The company's own page that holds its Web-to-Case form: it is opened, and the words are copied into it. The form can only be
 * posted, and Salesforce shows no form of its own: docs/decisions/024-hand-off-without-secrets.md.
 */
export const salesforceChannel = (page: string, label = 'Salesforce'): Channel => placeChannel('form', page, label)

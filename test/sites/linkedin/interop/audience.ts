import { say } from '../labels.ts'

/** The ids do not depend on the language; the names do. */
export const audienceNames = {
  ANYONE: say('Anyone'),
  CONNECTIONS_ONLY: say('Connections only'),
  CONTAINER: 'Kettle Makers Guild',
}

export type Audience = keyof typeof audienceNames

/** The ids do not depend on the language; the names do. */
export const audienceNames = {
  ANYONE: 'Anyone',
  CONNECTIONS_ONLY: 'Connections only',
  CONTAINER: 'Kettle Makers Guild',
}

export type Audience = keyof typeof audienceNames

/** An owners file with these owners, who are always there; fields of a card by its id. */
export const ownersFile = (cards: Record<string, string>): string =>
  [
    'owners:',
    ...Object.entries(cards).map(
      ([id, fields]) =>
        `  ${id}: { team: Team ${id}, channels: [{ mail: a@acme.example }], promise: {}, ${fields || 'hours: { zone: UTC, open: always }'} }`,
    ),
  ].join('\n')

/** The company file of Acme with more fields. */
export const companyFile = (fields: string): string => `schema: 1\nid: acme\ncompany: Acme\nversion: 1.0.0\n${fields}`

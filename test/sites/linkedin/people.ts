export interface Person {
  slug: string
  name: string
  headline: string
  urn: string
  colour: string
  company?: true
}

export const people = {
  mara: {
    slug: 'mara-lindqvist',
    name: 'Mara Lindqvist',
    headline: 'Community manager at Brightwater',
    urn: 'urn:li:member:41001',
    colour: '#0f766e',
  },
  tobias: {
    slug: 'tobias-renner',
    name: 'Tobias Renner',
    headline: 'Office manager and reluctant tea maker',
    urn: 'urn:li:member:41002',
    colour: '#b45309',
  },
  noor: {
    slug: 'noor-haddad',
    name: 'Noor Haddad',
    headline: 'Industrial designer | small appliances',
    urn: 'urn:li:member:41003',
    colour: '#7c3aed',
  },
  ines: {
    slug: 'ines-caldwell',
    name: 'Ines Caldwell',
    headline: 'Buyer, kitchen and home',
    urn: 'urn:li:member:41004',
    colour: '#be123c',
  },
  brightwater: {
    slug: 'brightwater',
    name: 'Brightwater',
    headline: '18,204 followers',
    urn: 'urn:li:organization:5201',
    colour: '#0369a1',
    company: true,
  },
  kestrel: {
    slug: 'kestrel',
    name: 'Kestrel',
    headline: '40,117 followers',
    urn: 'urn:li:organization:5202',
    colour: '#4d7c0f',
    company: true,
  },
} satisfies Record<string, Person>

export const me: Person = people.mara
export const everybody: Person[] = Object.values(people)

export interface Person {
  name: string
  handle: string
  bio: string
}

/** The signed-in person. */
export const me: Person = {
  name: 'Mira Solano',
  handle: 'mira_solano',
  bio: 'Product designer at Brightwater. Kettles, mostly. Opinions my own.',
}

export const people: Person[] = [
  me,
  { name: 'Brightwater', handle: 'Brightwater', bio: 'We make Lumo, the kettle that listens.' },
  { name: 'Kestrel Home', handle: 'KestrelHome', bio: 'Appliances with an edge.' },
  { name: 'Dana Whitlow', handle: 'dana_whitlow', bio: 'Tea first.' },
  { name: 'Theo Brandt', handle: 'theobrandt', bio: 'Writes about kitchens and other small factories.' },
  { name: 'Wanda Okafor', handle: 'wanda_okafor', bio: 'Support lead. Here to help.' },
  { name: 'Priya Raman', handle: 'priyaraman', bio: 'Industrial design student.' },
]

export function personOf(handle: string): Person {
  return people.find((person) => person.handle === handle) ?? { name: handle, handle, bio: '' }
}

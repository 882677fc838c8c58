export interface Person {
  name: string
  path: string
  /** Background of the round picture. */
  colour: string
}

export interface Comment {
  id: string
  by: Person
  time: string
  text: string
  replies: Comment[]
}

export interface Post {
  id: string
  by: Person
  time: string
  audience: string
  text: string
  /** Address of a picture, or 'kettle' for the drawn one. */
  picture?: string
  shared?: Post
  comments: Comment[]
  /** How the comment box is named; the site words it differently per post. */
  commentLabel: string
}

export const me: Person = { name: 'Robin Vale', path: '/me', colour: '#7b4bd6' }
export const brightwater: Person = { name: 'Brightwater', path: '/brightwater', colour: '#0b7f8f' }
export const kestrel: Person = { name: 'Kestrel', path: '/kestrel', colour: '#b4501e' }
export const maya: Person = { name: 'Maya Okafor', path: '/maya.okafor', colour: '#c2375f' }
export const ines: Person = { name: 'Ines Duarte', path: '/ines.duarte', colour: '#2f7d4f' }
export const tomas: Person = { name: 'Tomas Lind', path: '/tomas.lind', colour: '#3863c9' }

/** Who the mention list offers. */
export const people = [brightwater, kestrel, maya, ines, tomas]

export const seedPosts: Post[] = [
  {
    id: 'upset',
    by: maya,
    time: '2h',
    audience: 'Public',
    text: 'My Lumo kettle stopped working after two weeks, support has not answered. Worst purchase ever @Brightwater',
    commentLabel: 'Write a comment…',
    comments: [{ id: 'c1', by: tomas, time: '1h', text: 'Same here, mine leaks from the base 😕', replies: [] }],
  },
  {
    id: 'launch',
    by: brightwater,
    time: '5h',
    audience: 'Public',
    text: 'Meet Lumo, the kettle that tells you when your water is just right. 💡\n\nIn shops from Monday. #Lumo #SlowMornings',
    picture: 'kettle',
    commentLabel: 'Write a public comment…',
    comments: [
      { id: 'c2', by: ines, time: '4h', text: 'That soft light is lovely. Does it come in green?', replies: [] },
      { id: 'c3', by: me, time: '3h', text: 'Green arrives in spring, keep an eye on our page!', replies: [] },
    ],
  },
  {
    id: 'rival',
    by: kestrel,
    time: '1d',
    audience: 'Public',
    text: 'Kestrel Swift boils a litre in 90 seconds. Who needs a light show?\n#KestrelSwift',
    commentLabel: 'Comment as Robin Vale',
    comments: [],
  },
  {
    id: 'mine',
    by: me,
    time: '2d',
    audience: 'Friends',
    text: 'First rainy Sunday with the new kettle. Recommend me a tea 🙂',
    commentLabel: 'Write a comment…',
    comments: [],
  },
]

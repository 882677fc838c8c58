export interface Post {
  id: string
  name: string
  handle: string
  text: string
  /** By the person who is signed in, who can change it. */
  isOwn?: boolean
}

export const posts: Post[] = [
  { id: '1991', name: 'Ines Vogt', handle: 'ines_vogt', text: 'Mein Wasserkocher pfeift seit gestern nicht mehr.' },
  { id: '1992', name: 'Tom Adler', handle: 'tomadler', text: 'Wer fährt morgen mit nach Kassel? #Zug' },
  { id: '1993', name: 'Jana Kern', handle: 'janakern', text: 'Heute Suppe, morgen wieder.', isOwn: true },
]

export const postOf = (id: string | undefined): Post | undefined => posts.find((post) => post.id === id)

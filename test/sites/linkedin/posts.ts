import { kettlePicture } from './look/kettle-picture.ts'
import { me, type Person, people } from './people.ts'

export interface Comment {
  slug: string
  author: Person
  age: string
  text: string
  /** The comment that this one answers. */
  parent?: string
}

export interface Post {
  slug: string
  urn: string
  author: Person
  age: string
  text: string
  likes: number
  liked?: boolean
  picture?: { source: string; alt: string }
  shared?: Post
  comments: Comment[]
}

export const firstPosts: Post[] = [
  {
    slug: 'kettle',
    urn: 'urn:li:activity:7400000000000000001',
    author: people.tobias,
    age: '2h',
    text: 'My Lumo kettle stopped working after two weeks, support has not answered. Worst purchase ever @Brightwater',
    likes: 37,
    comments: [
      {
        slug: 'same',
        author: people.ines,
        age: '1h',
        text: 'Same here, the lid of ours is loose. Did you keep the receipt?',
      },
    ],
  },
  {
    slug: 'boil',
    urn: 'urn:li:activity:7400000000000000002',
    author: people.brightwater,
    age: '6h',
    text: 'One litre, 2 minutes 40, and quiet enough for a call.\n\nMeet the new Lumo at the Harbour Hall kitchen fair, stand 14. #Lumo #kitchen',
    likes: 212,
    picture: { source: kettlePicture, alt: 'A blue Lumo kettle on a wooden table' },
    comments: [
      { slug: 'stand', author: me, age: '5h', text: 'See you at stand 14, I bring the good tea.' },
      { slug: 'queue', author: people.noor, age: '4h', text: 'Worth the queue. The new handle is lovely.' },
    ],
  },
  {
    slug: 'handle',
    urn: 'urn:li:activity:7400000000000000003',
    author: people.noor,
    age: '1d',
    text: 'I drew forty handles before the right one.\n\nWhat I learned: people hold a kettle with two fingers and their whole attention. Start from the wrist, not from the render. The version we shipped is the least photogenic of all, and the only one that my grandmother did not put down at once. Kestrel solved the same problem in another way, and theirs is good too. #design',
    likes: 486,
    comments: [],
  },
  {
    slug: 'team',
    urn: 'urn:li:activity:7400000000000000004',
    author: me,
    age: '3d',
    text: 'Two new colleagues joined our support desk this week. Be kind, they read everything.',
    likes: 58,
    comments: [],
  },
]

export interface Post {
  id: string
  handle: string
  age: string
  text: string
  /** The id of the post that this one answers. */
  replyTo?: string
}

export const seed: Post[] = [
  {
    id: '1990000000000000001',
    handle: 'dana_whitlow',
    age: '2h',
    text: 'My Lumo kettle stopped working after two weeks, support has not answered. Worst purchase ever @Brightwater',
  },
  {
    id: '1990000000000000002',
    handle: 'Brightwater',
    age: '4h',
    text: 'Lumo now keeps your oolong at exactly 85 degrees.\nThe update arrives overnight, no button to press. #teatime',
  },
  {
    id: '1990000000000000003',
    handle: 'theobrandt',
    age: '6h',
    text: 'Spent the morning with two kettles: Lumo by @Brightwater and the new one by @KestrelHome. Review on Friday.',
  },
  {
    id: '1990000000000000004',
    handle: 'KestrelHome',
    age: '9h',
    text: 'Boils in 70 seconds. Your move. #kestrel',
  },
  {
    id: '1990000000000000005',
    handle: 'priyaraman',
    age: '11h',
    text: 'The hinge on a good kettle lid is a small masterpiece and nobody ever talks about it. 🫖',
  },
  {
    id: '1990000000000000007',
    handle: 'mira_solano',
    age: '1d',
    text: 'Rain on the office roof and a new kettle on the desk.',
  },
  {
    id: '1990000000000000006',
    handle: 'theobrandt',
    age: '1h',
    text: 'Same here, mine hums at night. Did you try the reset?',
    replyTo: '1990000000000000001',
  },
]

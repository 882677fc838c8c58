import type { Draft } from '../../lib/check/draft.ts'

/** A draft of the tour. With `replyTo` it is written as an answer under the unhappy customer's post of the practice pages. */
export interface Sample {
  id: string
  /** What the tour shows with it, in a few words. */
  about: string
  text: string
  /** What a person should meet; for the start page. */
  expect?: string
  replyTo?: string
  /** Only here; on all three networks when absent. */
  network?: NonNullable<Draft['network']>
}

/** The post of an unhappy customer that stands on all three practice pages. */
export const complaint =
  'My Lumo kettle stopped working after two weeks, support has not answered. Worst purchase ever @Brightwater'

/** Seven drafts that show what the product does, and what it leaves alone. */
export const samples: Sample[] = [
  {
    id: 'figure',
    about: 'An unpublished figure',
    expect: 'Marked firmly: Investor Relations is named, and the post button waits for you.',
    text: 'So proud: we grew revenue by 214 million last quarter!',
  },
  {
    id: 'praise',
    about: 'Praise without a disclosure',
    expect: 'A wavy line: one press adds that you work there, or Product Marketing can help.',
    text: 'The Lumo is hands down the best kettle I have ever owned, get one!',
  },
  {
    id: 'customer',
    about: 'An answer to an upset customer',
    expect: 'Customer Care is named: they can really fix it.',
    text: 'You probably used it wrong. Send me your order number here.',
    replyTo: complaint,
  },
  {
    id: 'kind',
    about: 'A harmless answer to an upset customer',
    expect: 'Nothing to change; Customer Care is named, who can help.',
    text: 'Oh no, sorry to hear that, Tobias. Let me find out who can sort this out for you.',
    replyTo: complaint,
  },
  {
    id: 'key',
    about: 'A pasted access key',
    expect: 'Marked firmly: Security is named, and one press takes the key out.',
    text: 'Build is red again, anyone? export AWS_KEY=AKIA4QZT7XN2VBW9LKJM',
  },
  {
    id: 'pay',
    about: 'Talk about pay',
    expect: 'Nothing at all, on purpose: that is yours to say.',
    text: 'Brightwater pays new hires more than me, compare notes',
  },
  {
    id: 'ordinary',
    about: 'An ordinary post',
    expect: 'Nothing to say, and nothing in the way.',
    text: 'Ran my first 10k this morning. Legs of jelly, big smile.',
  },
]
